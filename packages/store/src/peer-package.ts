/** A package that only one subpath needs and that is not installed with us: where it is missing, the error says what to install. */
export async function peerPackage<T>(name: string, subpath: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (!isMissing(error, name)) throw error
    throw new Error(`@fix/store/${subpath} needs the package ${name}, which is not installed: npm install ${name}`, { cause: error })
  }
}

/** The package itself, and not something that it needs in its turn. */
function isMissing(error: unknown, name: string): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(`'${name}'`)
}
