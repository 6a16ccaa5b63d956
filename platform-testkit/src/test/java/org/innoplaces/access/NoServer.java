package org.innoplaces.access;

import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.Variant;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.concurrent.CompletionStage;

/** Stands where a server would make an answer, and says that one would be made. */
final class NoServer extends RuntimeDelegate {

  /** The request was granted, and would be answered now. */
  static final class Answered extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  static void install() {
    RuntimeDelegate.setInstance(new NoServer());
  }

  @Override
  public Response.ResponseBuilder createResponseBuilder() {
    throw new Answered();
  }

  @Override
  public UriBuilder createUriBuilder() {
    throw new Answered();
  }

  @Override
  public Variant.VariantListBuilder createVariantListBuilder() {
    throw new Answered();
  }

  @Override
  public <T> T createEndpoint(Application application, Class<T> endpointType) {
    throw new Answered();
  }

  @Override
  public <T> HeaderDelegate<T> createHeaderDelegate(Class<T> type) {
    return null;
  }

  @Override
  public Link.Builder createLinkBuilder() {
    throw new Answered();
  }

  @Override
  public SeBootstrap.Configuration.Builder createConfigurationBuilder() {
    throw new Answered();
  }

  @Override
  public CompletionStage<SeBootstrap.Instance> bootstrap(
      Application application, SeBootstrap.Configuration configuration) {
    throw new Answered();
  }

  @Override
  public CompletionStage<SeBootstrap.Instance> bootstrap(
      Class<? extends Application> type, SeBootstrap.Configuration configuration) {
    throw new Answered();
  }

  @Override
  public EntityPart.Builder createEntityPartBuilder(String partName) {
    throw new Answered();
  }
}
