export const samplePassword = 'hoclieu-2026';
