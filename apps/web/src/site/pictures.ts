import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Edition} from '@duizhao/bitext'
import {imageSize} from 'image-size'

/** A picture of the project. */
export interface PictureFile {
  /** Project-relative POSIX path, which is also its path on the site. */
  path: string
  content: Uint8Array
  /** Pixels, where they are known. */
  width?: number
  height?: number
}

/**
 * Reads the pictures that articles use. One that is missing is left out: compiling has told so.
 *
 * @param edition - the edition
 * @param projectDirectory - where the project lies
 * @returns the pictures in the order of the edition
 */
export async function readPictures({assets}: Edition, projectDirectory: string): Promise<PictureFile[]> {
  const pictures: PictureFile[] = []
  for (const path of assets) {
    const content = await readFile(join(projectDirectory, path)).catch(() => undefined)
    if (content) pictures.push({path, content, ...measure(content)})
  }
  return pictures
}

function measure(content: Uint8Array): {width?: number; height?: number} {
  try {
    const {width, height} = imageSize(content)
    return {width: Math.round(width), height: Math.round(height)}
  } catch {
    // A format that it does not know: browsers may, and the page only shifts as the picture loads.
    return {}
  }
}
