/** Longer than the number of any step. */
const MOST_DIGITS = 3;

/** The number of a step, typed digit by digit and ended by Enter. */
export class TypedNumber {
  /** Empty where none is being typed. */
  digits = $state('');

  /** Collects a digit; true if the key was one. */
  type(key: string): boolean {
    if (!/^\d$/.test(key)) return false;
    this.digits = (this.digits + key).slice(-MOST_DIGITS);
    return true;
  }

  /** The step whose number was typed, from 0; null where none was. Forgets the digits. */
  take(): number | null {
    const typed = this.digits === '' ? null : Number(this.digits) - 1;
    this.forget();
    return typed;
  }

  forget(): void {
    this.digits = '';
  }
}
