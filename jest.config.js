// Two projects. `main` runs with Node's --experimental-vm-modules, so that a dynamic import() of an ES module works
// inside Jest. `commonjs` runs without that flag, as a user's ordinary Jest does. scripts/test.mjs runs one after
// the other. A dynamic import() is left as it is written, as in dist/.
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@asycuda-transit/source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/', '<rootDir>/temp/'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs', ignoreDynamic: true },
      },
    ],
  },
};

/** @type {import('jest').Config} */
module.exports = {
  // Many tests wait for a broker, a disk or a child process: a worker for each core.
  maxWorkers: '100%',
  coverageProvider: 'v8',
  reporters: ['default', '<rootDir>/scripts/broker-reporter.js'],
  projects: [
    {
      ...shared,
      displayName: 'main',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/commonjs/'],
    },
    {
      ...shared,
      displayName: 'commonjs',
      testMatch: ['<rootDir>/test/commonjs/**/*.test.ts'],
    },
  ],
};
