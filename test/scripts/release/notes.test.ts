import { describe, expect, it } from '@jest/globals';
import { notesOf, withRelease } from '../../../scripts/release/notes.js';

const CHANGELOG = `# Changelog

All changes.

## [Unreleased]

### Added

- Something.

## [0.1.0] - 2026-01-02

### Fixed

- Something else.
`;

describe('CHANGELOG.md', () => {
  it('gives what is unreleased its version, and keeps a place for what comes next', () => {
    const released = withRelease(CHANGELOG, '0.2.0', '2026-02-03');
    expect(released).toContain('## [Unreleased]\n\n## [0.2.0] - 2026-02-03\n\n### Added\n\n- Something.\n');
    expect(notesOf(released, '0.2.0')).toBe('### Added\n\n- Something.\n');
    expect(notesOf(released, '0.1.0')).toBe('### Fixed\n\n- Something else.\n');
  });

  it('has nothing to release twice', () => {
    const released = withRelease(CHANGELOG, '0.2.0', '2026-02-03');
    expect(() => withRelease(released, '0.3.0', '2026-02-04')).toThrow('nothing under [Unreleased]');
    expect(() => withRelease(CHANGELOG, '0.1.0', '2026-02-03')).toThrow('has a section 0.1.0 already');
  });

  it('keeps what a release to try brings for the one that it leads to', () => {
    expect(withRelease(CHANGELOG, '0.2.0-rc.1', '2026-02-03')).toBe(CHANGELOG);
    expect(notesOf(CHANGELOG, '0.2.0-rc.1')).toBe('### Added\n\n- Something.\n');
  });

  it.each(['0.3.0', '0.1', '1.0'])('says nothing of %s, and so it isn’t released', (version) => {
    expect(() => notesOf(CHANGELOG, version)).toThrow(`says nothing of ${version}`);
  });

  it('may have the line ends of Windows', () => {
    expect(notesOf(CHANGELOG.replaceAll('\n', '\r\n'), '0.1.0')).toBe('### Fixed\n\n- Something else.\n');
  });
});
