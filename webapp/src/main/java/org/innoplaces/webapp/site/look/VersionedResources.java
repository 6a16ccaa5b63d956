package org.innoplaces.webapp.site.look;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Gives the resources of the site and of the desk an address that changes with their content, so
 * that a new version of the site never meets an old style sheet in a browser's cache.
 */
public class VersionedResources extends ResourceHandlerWrapper {

  private static final Set<String> LIBRARIES = Set.of("site", "desk");

  private final Map<String, String> versions = new ConcurrentHashMap<>();

  /** Wraps the handler that finds the resources; called by Faces. */
  public VersionedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    return versioned(getWrapped().createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return versioned(getWrapped().createResource(name, library, contentType));
  }

  private Resource versioned(Resource resource) {
    if (resource == null || !LIBRARIES.contains(String.valueOf(resource.getLibraryName()))) {
      return resource;
    }
    // The path names the contract as well, whose resource of the same name is another one.
    String version = versions.get(resource.getRequestPath());
    if (version == null) {
      version = versionOf(resource);
      versions.put(resource.getRequestPath(), version);
    }
    return new VersionedResource(resource, version);
  }

  private static String versionOf(Resource resource) {
    try (InputStream content = resource.getInputStream()) {
      CheckedInputStream checked = new CheckedInputStream(content, new CRC32());
      checked.transferTo(OutputStream.nullOutputStream());
      return Long.toHexString(checked.getChecksum().getValue());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
