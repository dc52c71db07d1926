import Big from 'big.js';

const NUMBER = /^[+-]?[0-9]{1,40}(\.[0-9]{0,40})?([eE][+-]?[0-9]{1,2})?$/;

/** The exact value of a number as Java writes it (`1908.0`, `1.0623724E7`); undefined for what is none. */
export function exactNumber(text: string): Big | undefined {
  return NUMBER.test(text) ? new Big(text.replace(/\.(?=$|[eE])/, '')) : undefined;
}

/** A decimal in the form of the messages: no exponent, no trailing zeros; half rounds away from zero. */
export function decimalText(value: Big, fraction: number): { readonly text: string; readonly isExact: boolean } {
  const rounded = value.round(fraction, Big.roundHalfUp);
  return { text: rounded.toFixed(), isExact: rounded.eq(value) };
}

/** The exact sum of decimals in the form of the messages. */
export function sumOf(decimals: readonly string[]): string {
  return decimals.reduce((sum, each) => sum.plus(each), new Big(0)).toFixed();
}
