import { describe, expect, test } from '@jest/globals';
import { PathReporter } from 'io-ts/PathReporter';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClockTime, Corridor, Duration } from '../../src/corridor/corridor.ts';

const folder = join(__dirname, '../../fixtures/corridors');
const fixture = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

describe.each(['lome-ouagadougou', 'lome-niamey'])('the corridor %s', (name) => {
  test('follows its codec', () => {
    expect(PathReporter.report(Corridor.decode(fixture(name)))).toEqual(['No errors!']);
  });
});

test.each(['PT15M', 'P2D', 'P1DT12H', 'PT1H30M'])('%s is a duration', (value) => {
  expect(Duration.is(value)).toBe(true);
});

test.each(['P', 'PT', 'P1DT', '15M', 'P1M', 'PT1S', ''])('"%s" is no duration', (value) => {
  expect(Duration.is(value)).toBe(false);
});

test('a time of the clock has hours and minutes, and 24:00 ends the day', () => {
  expect(['00:00', '07:30', '23:59', '24:00'].map((value) => ClockTime.is(value))).toEqual([true, true, true, true]);
  expect(['7:30', '24:01', '12:60', '25:00', ''].some((value) => ClockTime.is(value))).toBe(false);
});
