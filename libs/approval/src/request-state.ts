export const requestStates = ['pending', 'approved', 'returned', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

export type RequestMove = 'submit' | 'approve' | 'return' | 'withdraw' | 'reopen';

/** What may happen to a request, and where it leads. `reopen`: the content changed under it. */
export const transitions: Record<RequestState, Partial<Record<RequestMove, RequestState>>> = {
  pending: { approve: 'approved', return: 'returned', withdraw: 'withdrawn', reopen: 'pending' },
  approved: { reopen: 'pending' },
  returned: { submit: 'pending' },
  withdrawn: { submit: 'pending' },
};
