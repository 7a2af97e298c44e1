import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { expandLikeDirectives } from '../../../../src/graphql/schema/like-directive.js';

const expand = (sdl: string) => print(expandLikeDirectives(parse(sdl)));

const MODEL = 'input Model { "The x." x: [Int!]! = [1] @deprecated "The y." y: String }';

describe('an input with @like', () => {
  it('has all fields of the other one, wherever that is declared, and a description of its own', () => {
    const expanded = expand(`"Ours." input Copy @like(input: "Model") ${MODEL}`);
    expect(expanded).toBe(print(parse(`"Ours." ${MODEL.replace('Model', 'Copy')} ${MODEL}`)));
  });

  it('has only the fields that it names, in its own order', () => {
    const [copy] = expand(`input Copy @like(input: "Model", only: ["y"]) ${MODEL}`).split('\n\n');
    expect(copy).toBe('input Copy {\n  "The y."\n  y: String\n}');
    expect(expand(`input Copy @like(input: "Model", only: ["y", "x"]) ${MODEL}`)).toMatch(
      / y: String.* x: \[/s,
    );
  });

  it('keeps its other directives', () => {
    expect(expand(`input Copy @tag(name: "a") @like(input: "Model") ${MODEL}`)).toContain(
      'input Copy @tag(name: "a") {',
    );
  });

  it.each([
    [
      'an input that there is not',
      'input Copy @like(input: "Nobody")',
      'Copy is like Nobody, which is no input',
    ],
    ['a type', 'input Copy @like(input: "T") type T { x: Int }', 'Copy is like T, which is no input'],
    [
      'a copy',
      `input A @like(input: "B") input B @like(input: "Model") ${MODEL}`,
      'A is like B, which is no input',
    ],
    ['itself', 'input Copy @like(input: "Copy")', 'Copy is like Copy, which is no input'],
    [
      'an input without the field',
      `input Copy @like(input: "Model", only: ["z"]) ${MODEL}`,
      'Copy has the field z of Model, which has no such field',
    ],
  ])('is refused when it is like %s', (_what, sdl, message) => {
    expect(() => expand(sdl)).toThrow(message);
  });

  it('is refused when it names no other, or has fields of its own', () => {
    expect(() => expand('input Copy @like')).toThrow('"input" of required type "String!"');
    expect(() => expand(`input Copy @like(input: "Model") { z: Int } ${MODEL}`)).toThrow(
      'The input Copy has both @like and fields of its own.',
    );
  });
});

it('Everything else stays as it is.', () => {
  const sdl = `${MODEL} type T @key(fields: "x") { x: Int } extend type T { y: Int }`;
  expect(expand(sdl)).toBe(print(parse(sdl)));
});
