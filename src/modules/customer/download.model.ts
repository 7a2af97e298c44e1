import { fileEnding, mediaTypeOf } from '../../lib/media-type.js';
import { epochOfGmt } from '../../lib/wordpress-date.js';
import type { WireDownloadRight } from '../../upstream/woo-rest/customers.js';
import type { DownloadModel } from '../shared/sellable.model.js';

/** The right to download a file that was bought. */
export interface DownloadRightModel {
  /** Place in the customer's list, from 1: WooCommerce does not number them. */
  id: number;
  orderId: number;
  productId: number;
  name: string;
  /** Where its buyer downloads it; not the file's own address. */
  url: string;
  /** Null without a limit. */
  remaining: number | null;
  /** Local time of the shop; null without a limit. */
  expires: string | null;
  expiresMs: number | null;
  download: DownloadModel;
}

/** Rights to download off the wire. */
export function mapDownloads(wire: readonly WireDownloadRight[]): DownloadRightModel[] {
  return wire.map((right, index) => {
    const expiresMs = epochOfGmt(right.access_expires_gmt);
    const ending = fileEnding(right.file.file) || null;
    return {
      id: index + 1,
      orderId: right.order_id,
      productId: right.product_id,
      name: right.download_name,
      url: right.download_url,
      remaining: /^\d+$/.test(right.downloads_remaining) ? Number(right.downloads_remaining) : null,
      expires: expiresMs === null ? null : right.access_expires,
      expiresMs,
      download: {
        downloadId: right.download_id,
        name: right.file.name,
        fileExt: ending,
        fileType: ending && mediaTypeOf(ending),
      },
    };
  });
}

/** Which rights a list is to have; null and undefined ask for both. */
export interface DownloadWhere {
  active?: boolean | null;
  expired?: boolean | null;
  hasDownloadsRemaining?: boolean | null;
}

/** The rights that a list is to have. @param now in milliseconds */
export function selectDownloads(
  rights: readonly DownloadRightModel[],
  { active, expired, hasDownloadsRemaining }: DownloadWhere,
  now: number,
): DownloadRightModel[] {
  return rights.filter(({ expiresMs, remaining }) => {
    const isExpired = expiresMs !== null && expiresMs <= now;
    const isLeft = remaining !== 0;
    return (
      (active ?? (isLeft && !isExpired)) === (isLeft && !isExpired) &&
      (expired ?? isExpired) === isExpired &&
      (hasDownloadsRemaining ?? isLeft) === isLeft
    );
  });
}
