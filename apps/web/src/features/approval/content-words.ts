/** How a module names the fields of its submissions and says their values; given by the route, which knows both. */
export interface ContentWords {
  field: (name: string) => string;
  value: (name: string, value: string) => string;
}
