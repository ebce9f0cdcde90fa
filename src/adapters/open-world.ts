import { dirname, relative, resolve, sep } from 'node:path';
import { Failure } from '../core/base/failure.js';
import { isGitsOwn } from '../core/base/files.js';
import { toolVersion, VERSION, type Taken } from '../core/base/version.js';
import { CONFIG_PATH } from '../core/config/names.js';
import { publicKeyOf, sealOf, type Seal } from '../core/receipts/signature.js';
import { mayBeKey } from '../core/workstars/endpoint.js';
import type { Cache } from '../ports/cache.js';
import type { World } from '../ports/world.js';
import type { XmlReader } from '../ports/xml-validator.js';
import { existingFolder, isInside, realPath } from './files/paths.js';
import { workTreeFiles } from './files/work-tree.js';
import { Git, type GitSettings } from './git/git.js';
import { ownCommit } from './git/own-commit.js';
import { GitReceiptStore } from './git/receipt-store.js';
import { openRepository, topOf, type Reads } from './git/open.js';
import type { GitRepository } from './git/repository.js';
import type { Pause } from './github/api.js';
import type { OnGitHub } from './github/open.js';
import { slugOf, type NumberedPull } from './github/slug.js';
import { xmlReader } from './libxml/reader.js';
import { workstarsApi } from './workstars/client.js';

interface Opening {
  /** The folder of the built program, where the XML reader's thread lies. */
  readonly home: URL;
  /** Where a workflow took the action from; undefined on a command line. */
  readonly taken?: Taken | undefined;
  /** Where the run may read: the workspace of a workflow; undefined: the repository around `from`. */
  readonly workspace?: string;
  /** What the configuration's path is relative to. */
  readonly from: string;
  /** Undefined: the usual path in the repository. */
  readonly config: string | undefined;
  readonly key: string | undefined;
  /** The key before a rotation: what it signed counts. */
  readonly previousKey?: string | undefined;
  /** With which git may reach the remote. */
  readonly gitSettings?: GitSettings;
  /** With which GitHub's API may be asked, where the remote is there. */
  readonly github?: GitHubAccess | undefined;
  /** XML will be validated: the thread that does so starts at once, while git is asked. */
  readonly validates?: boolean | undefined;
  /** What the story begins with: git is started for that, too, before anything else is loaded. */
  readonly reads?: Reads | undefined;
  /** What is loaded for the story: called once git has been started, which another core does. */
  readonly meanwhile?: (() => Promise<unknown>) | undefined;
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
  /** Undefined where a signal just ends the process. */
  readonly interrupted?: AbortSignal | undefined;
}

interface GitHubAccess {
  /** The address of GitHub itself. */
  readonly server: string | undefined;
  readonly token: string;
  /** Whether the open issues are of interest. */
  readonly issues: boolean;
  /** Whether content and receipts are read from git alone; GitHub is asked for what git doesn't have. */
  readonly beside?: boolean | undefined;
  /** The pull request that will get a comment. */
  readonly pullRequest?: NumberedPull | undefined;
  /** How a further try is waited for; undefined: by the clock. */
  readonly pause?: Pause | undefined;
}

export interface OpenWorld {
  readonly world: World;
  /** Undefined where only git is used. */
  readonly github: OnGitHub | undefined;
  /** The address of the repository's remote; undefined where there is none. */
  readonly remote: string | undefined;
  /** In the repository, with forward slashes. */
  readonly configPath: string;
}

/**
 * Makes the world that both doors work in: git or GitHub, libxml2, the API, the clock.
 *
 * @throws Failure where there isn't a repository, or the configuration's path leaves the workspace
 */
export async function openWorld(opening: Opening): Promise<OpenWorld> {
  const { config, from, workspace } = opening;
  const wanted = config === undefined ? undefined : realPath(resolve(from, config));
  const limit = workspace === undefined ? undefined : realPath(workspace);
  if (limit !== undefined && wanted !== undefined && !isInside(limit, wanted)) throw leaves();
  const start = existingFolder(
    limit !== undefined && wanted !== undefined ? dirname(wanted) : realPath(from),
  );
  const top = await topOf(start, limit);
  const git = new Git(top, opening.gitSettings);
  const reader = xmlReader(opening.home);
  try {
    return await openIn(opening, { git, reader, wanted });
  } catch (error) {
    await reader.close();
    throw error;
  }
}

/** What of a world is there before git was asked. */
interface Begun {
  readonly git: Git;
  readonly reader: XmlReader;
  /** The real path of the configuration; undefined: the usual one. */
  readonly wanted: string | undefined;
}

async function openIn(opening: Opening, { git, reader, wanted }: Begun): Promise<OpenWorld> {
  const { interrupted = new AbortController().signal } = opening;
  const top = git.folder;
  const asking = openRepository(git, opening.reads);
  // After git: to start that takes the longer the more memory this process has.
  if (opening.validates) reader.warm();
  // The story loads it again, and says why it can't.
  opening.meanwhile?.().catch(() => undefined);
  const repository = await asking;
  const path = wanted ?? resolve(top, CONFIG_PATH);
  if (!isInside(top, path)) throw leaves();
  const configPath = relative(top, path).split(sep).join('/');
  if (isGitsOwn(configPath)) throw ofGit(configPath);
  const seal = sealOf(opening.key, opening.previousKey);
  const now = () => new Date();
  const receipts = new GitReceiptStore(repository.git, repository.remote, seal);
  const github = await onGitHub(opening.github, { clone: repository, cloneReceipts: receipts, seal, now });
  const instead = opening.github?.beside ? undefined : github;
  const world: World = {
    repository: instead?.repository ?? repository,
    receipts: instead?.receipts ?? receipts,
    ...(github && {
      whoChanged: github.whoChanged,
      whoWrote: github.whoWrote,
      whoMade: github.whoMade,
      permissionOf: github.permissionOf,
      mergedPulls: github.mergedPulls,
      hosting: github.hosting,
    }),
    files: workTreeFiles(repository.top),
    cache: cacheOf(repository.git, opening.home),
    reader,
    connect: connecting(opening, interrupted),
    publicKeyOf: (program) => (opening.key ? publicKeyOf(opening.key, program) : undefined),
    toolVersion: async () => toolVersion({ ...opening.taken, commit: await ownCommit(opening.home) }),
    now,
    say: (line) => {
      opening.say(line);
    },
    warn: (line) => {
      opening.warn(line);
    },
    interrupted,
  };
  return {
    world,
    github,
    remote: repository.remote?.url,
    configPath,
  };
}

/** Only who tells of many uploads looks into it. */
function cacheOf(git: Git, home: URL): Cache {
  const cache = async () => {
    const { GitCache } = await import('./git/cache.js');
    return new GitCache(git, home);
  };
  return { read: async () => (await cache()).read(), write: async (kept) => (await cache()).write(kept) };
}

/** What of this world GitHub's part is made with. */
interface Own {
  readonly clone: GitRepository;
  readonly cloneReceipts: GitReceiptStore;
  readonly seal: Seal;
  readonly now: World['now'];
}

/** @returns undefined without a token, and where the remote isn't on the GitHub that the token is for */
async function onGitHub(github: GitHubAccess | undefined, own: Own): Promise<OnGitHub | undefined> {
  if (!github || github.token === '') return undefined;
  const slug = slugOf(own.clone.remote?.url, github.server);
  if (!slug) return undefined;
  const { openGitHub } = await import('./github/open.js');
  return openGitHub({ ...github, ...own, slug });
}

/** @throws Failure where the key can't be one */
function connecting({ key, say }: Opening, interrupted: AbortSignal): World['connect'] {
  if (key === undefined || key === '') return () => undefined;
  if (!mayBeKey(key)) {
    const hint = 'Copy it again from the portal (Settings, API), without spaces and line breaks.';
    throw new Failure('The API key holds a character that no key has.', hint, 'use');
  }
  return (endpoint, api) =>
    workstarsApi({
      endpoint,
      key,
      api,
      userAgent: `roster-sync/${VERSION}`,
      interrupted,
      onRetry: (what, seconds) => {
        say(`The API didn’t take ${what}; trying again in ${seconds.toFixed(1)} s.`);
      },
    });
}

function ofGit(path: string): Failure {
  const hint = 'Name another file: nothing in a folder .git can be committed.';
  return new Failure(`The configuration can’t be ${path}, which is git’s own.`, hint, 'use');
}

function leaves(): Failure {
  const hint = 'Name a file inside it; links that lead out of it are not followed.';
  return new Failure('The path of the configuration leaves the workspace.', hint, 'use');
}
