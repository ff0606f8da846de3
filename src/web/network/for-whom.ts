/** Whom a service is for; several may hold. */
export const forWhom = ['everyone', 'women', 'men', 'children', 'families'] as const
