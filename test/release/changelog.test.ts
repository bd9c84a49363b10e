import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { notesFor, startSection } from '../../scripts/release/changelog.js';

const changelog = `# Changelog

## [Unreleased]

### Added

- A map.

## [1.1.0] - 2026-10-01

### Fixed

- A fault.

## [1.0.0] - 2026-09-01

- The first release.
`;

describe('The changelog', () => {
  it('says what changed in a version', () => {
    assert.equal(notesFor(changelog, '1.1.0'), '### Fixed\n\n- A fault.');
    assert.equal(notesFor(changelog, '1.0.0'), '- The first release.');
  });

  it('has nothing to say of a version without a section, or without a date', () => {
    assert.equal(notesFor(changelog, '2.0.0'), undefined);
    assert.equal(notesFor(changelog, 'Unreleased'), undefined);
  });

  it('starts the section of a version with what is unreleased', () => {
    const started = startSection(changelog, '1.2.0', '2026-11-24');
    assert.equal(notesFor(started, '1.2.0'), '### Added\n\n- A map.');
    assert.match(started, /## \[Unreleased\]\n\n## \[1\.2\.0\] - 2026-11-24\n\n### Added/);
  });

  it('starts no section if nothing changed', () => {
    const started = startSection(changelog, '1.2.0', '2026-11-24');
    assert.throws(() => startSection(started, '1.3.0', '2026-11-25'), /is empty/);
  });
});
