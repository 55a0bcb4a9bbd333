/** The doors of the planning half. */
export const planningControllers = [];
