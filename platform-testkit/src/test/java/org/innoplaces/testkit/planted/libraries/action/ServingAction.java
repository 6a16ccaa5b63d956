package org.innoplaces.testkit.planted.libraries.action;

import jakarta.ws.rs.core.Response;

/** A verb that answers over HTTP. */
public class ServingAction {

  /** The answer. */
  public Response serve() {
    return Response.noContent().build();
  }
}
