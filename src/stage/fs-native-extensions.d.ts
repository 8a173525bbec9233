declare module 'fs-native-extensions' {
  const extensions: {
    tryLock(fd: number): boolean;
    waitForLock(fd: number): Promise<void>;
    unlock(fd: number): void;
  };
  export default extensions;
}
