package org.innoplaces.media;

/**
 * What a rendition is made from: nothing else changes its bytes.
 *
 * @param sha256 the digest of the original in hexadecimal
 * @param rendition which one
 * @param focus what a cut must show
 */
public record RenditionKey(String sha256, Rendition rendition, FocalPoint focus) {

  /** Its name among the renditions of the same original. */
  public String variant() {
    return rendition.isCut() ? rendition.token() + "-" + focus.token() : rendition.token();
  }
}
