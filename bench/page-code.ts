import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A script of `pages/` as JavaScript for the browser: only its types are removed. */
export function pageCode(name: string): string {
  const code = readFileSync(new URL(`pages/${name}.ts`, import.meta.url), 'utf8');
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  return outputText;
}
