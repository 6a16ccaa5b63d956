package org.innoplaces.http.web;

import jakarta.ws.rs.core.MediaType;

/** The media type of JSON:API 1.1. */
public final class JsonApi {

  /** {@code application/vnd.api+json}. */
  public static final String TYPE = "application/vnd.api+json";

  /** The same, for comparing. */
  public static final MediaType MEDIA_TYPE = MediaType.valueOf(TYPE);

  private JsonApi() {}

  /** Whether it is the type with nothing beside it but profiles, as the specification allows. */
  static boolean isPlain(MediaType type) {
    return isJsonApi(type)
        && type.getParameters().keySet().stream()
            .allMatch(name -> name.equals("profile") || name.equals("q"));
  }

  static boolean isJsonApi(MediaType type) {
    return MEDIA_TYPE.getType().equalsIgnoreCase(type.getType())
        && MEDIA_TYPE.getSubtype().equalsIgnoreCase(type.getSubtype());
  }
}
