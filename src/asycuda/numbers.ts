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

/** A number as Java writes a double (`1500.0`, `1.0623724E7`, `8.13E-4`), with all its digits. */
export function javaNumber(value: Big): string {
  if (value.eq(0)) return '0.0';
  const size = value.abs();
  if (size.gte('1e-3') && size.lt('1e7')) {
    const plain = value.toFixed();
    return plain.includes('.') ? plain : `${plain}.0`;
  }
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent.replace('+', '')}`;
}
