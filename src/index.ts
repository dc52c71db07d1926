export const name = 'asycuda-transit';
