package org.innoplaces.webapp.site.look;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Map;

/**
 * A resource whose address changes with its content and that browsers may therefore keep for good.
 */
final class VersionedResource extends ResourceWrapper {

  private static final String PARAMETER = "v";

  private final String version;

  VersionedResource(Resource wrapped, String version) {
    super(wrapped);
    this.version = version;
  }

  @Override
  public String getRequestPath() {
    String path = getWrapped().getRequestPath();
    return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + version;
  }

  /** Only who asked for exactly this version may keep it; others ask again each time. */
  @Override
  public Map<String, String> getResponseHeaders() {
    Map<String, String> headers = getWrapped().getResponseHeaders();
    Map<String, String> asked =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    headers.put(
        "Cache-Control",
        version.equals(asked.get(PARAMETER)) ? "public, max-age=31536000, immutable" : "no-cache");
    return headers;
  }
}
