import type { Column } from './columns';
import { unitOf } from './columns';
import type { DayOrder } from './dates';
import { type DecimalSign, isMissing, readNumber } from './numbers';

/** How one file writes what can be written in two ways. */
export interface Style {
  readonly decimal: DecimalSign;
  readonly dayOrder: DayOrder;
}

/** A number with the unit that its cell or, failing that, its header states. */
export interface Measured {
  readonly value: number;
  readonly unit: string | null;
}

/** One record of a table; what cannot be read is remembered as its problem, so that a record is taken whole or not at all. */
export class TableRecord {
  private unreadable: string | null = null;

  constructor(
    private readonly fields: readonly string[],
    /** Line of the file on which the record begins, from 1. */
    readonly line: number,
    readonly style: Style,
  ) {}

  /** Why the record cannot be used, null while everything asked for could be read. */
  get problem(): string | null {
    return this.unreadable;
  }

  /** The cell exactly as it stands in the file, "" where the record is too short. */
  raw(column: Column | undefined): string {
    return column ? (this.fields[column.index] ?? '') : '';
  }

  /** The cell without spaces around it, null when it is missing in one of the ways exports write that. */
  text(column: Column | undefined): string | null {
    const text = this.raw(column).trim();
    return isMissing(text) ? null : text;
  }

  /** The cell as a number with its unit, null when it is missing; anything else becomes the record's problem. */
  measured(column: Column | undefined): Measured | null {
    const text = this.text(column);
    if (text === null || !column) return null;
    const value = readNumber(text, this.style.decimal);
    if (value !== null) return { value, unit: column.unit };
    const stone = /^(\d+)\s*st(?:one)?s?\s*(\d+(?:[.,]\d+)?)\s*(?:lbs?|pounds?)?$/i.exec(text);
    if (stone) return { value: Number(stone[1]) * 14 + Number(stone[2]?.replace(',', '.')), unit: 'lb' };
    const parts = /^(.*\d)\s*(\p{L}[\p{L}\s./]*|%)$/u.exec(text);
    const unit = unitOf((parts?.[2] ?? '').toLowerCase());
    const number = parts && unit !== null ? readNumber(parts[1] ?? '', this.style.decimal) : null;
    if (number === null) return this.refuse(`the ${named(column)} "${text.slice(0, 40)}" is not a number`);
    return { value: number, unit };
  }

  /** Remembers why the record cannot be used; the first reason counts. */
  refuse(reason: string): null {
    this.unreadable ??= reason;
    return null;
  }
}

/** The header as a sentence can hold it. */
export function named({ header }: Column): string {
  return (
    header
      .replace(/^\ufeff/, '')
      .trim()
      .slice(0, 60) || 'column without a header'
  );
}
