package org.innoplaces.contact.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.innoplaces.contact.Challenge;
import org.innoplaces.contact.action.GiveChallenge;
import org.innoplaces.json.JsonText;

/** Gives work to browsers: {@code GET /api/contact/challenge}, in ALTCHA's own form. */
@Path("contact/challenge")
@ApplicationScoped
public class ChallengeResource {

  private final GiveChallenge challenges;

  /** For CDI proxies. */
  protected ChallengeResource() {
    this(null);
  }

  /** Hands over to this action. */
  @Inject
  public ChallengeResource(GiveChallenge challenges) {
    this.challenges = challenges;
  }

  /** A new one. */
  @GET
  @Produces("application/json")
  public Response give() {
    Challenge challenge = challenges.give();
    return Response.ok(
            JsonText.object()
                .add("algorithm", Challenge.ALGORITHM)
                .add("challenge", challenge.digest())
                .add("maxnumber", challenge.most())
                .add("salt", challenge.salt())
                .add("signature", challenge.signature())
                .build()
                .toString())
        .header("Cache-Control", "no-store")
        .build();
  }
}
