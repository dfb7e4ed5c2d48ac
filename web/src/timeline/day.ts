const dayLength = 86_400_000;

/** A day as the number of days since 1970-01-01, and back; a year may have more than four digits or be below zero. */
export const numberOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

export const dayOfNumber = (number: number): string =>
  new Date(number * dayLength).toISOString().slice(0, -"T00:00:00.000Z".length);

export const yearOfNumber = (number: number): number => new Date(number * dayLength).getUTCFullYear();

export const firstOfYear = (year: number): number => Date.UTC(year, 0, 1) / dayLength;
