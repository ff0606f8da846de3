/**
 * Flags of Node for the server. Young objects are collected early: a request makes many that die at once, and the
 * default would let them grow to half of the memory that the server uses.
 */
export const nodeFlags = ['--max-semi-space-size=8']
