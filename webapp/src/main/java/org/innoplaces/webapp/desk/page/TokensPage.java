package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.account.ApiToken;
import org.innoplaces.account.Grant;
import org.innoplaces.account.UnknownAccount;
import org.innoplaces.account.action.IssueToken;
import org.innoplaces.account.action.ReadAccounts;
import org.innoplaces.http.WrittenId;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** The tokens of programs: {@code #{tokens.…}}. */
@Named("tokens")
@RequestScoped
public class TokensPage {

  private final ReadAccounts read;
  private final IssueToken issue;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final DeskLanguages place;
  private String secret;
  private boolean done;

  /** For CDI proxies. */
  protected TokensPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  TokensPage(
      ReadAccounts read,
      IssueToken issue,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      DeskLanguages place) {
    this.read = read;
    this.issue = issue;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.place = place;
  }

  /** The token that was just made; null when none was. The first question does what is asked. */
  public String getSecret() {
    if (!done && reply.isPost()) {
      done = true;
      doWhatIsAsked();
    }
    return secret;
  }

  private void doWhatIsAsked() {
    if (reply.text("do").equals("revoke")) {
      reply.to("/desk/tokens", "changed", () -> issue.revoke(actor.get(), id()));
    } else {
      reply.succeeds(
          () ->
              secret = issue.issue(actor.get(), visit.getAccount().id(), order()).secret().value());
    }
  }

  private UUID id() {
    String written = reply.text("id");
    return WrittenId.read(written).orElseThrow(() -> new UnknownAccount("token", written));
  }

  private ApiToken.Order order() {
    return new ApiToken.Order(
        reply.text("name").strip(), RolesPage.grants(reply.text("scope")), expires());
  }

  private Optional<Instant> expires() {
    try {
      return place.instant(reply.text("expires"));
    } catch (DateTimeException malformed) {
      throw new InvalidInput(
          Problem.of("malformed-instant", Source.pointer("/expiresAt"), reply.text("expires")));
    }
  }

  /** All tokens. */
  public List<ApiToken> getAll() {
    getSecret();
    return read.tokens(actor.get());
  }

  /** What a token may do at most. */
  public String scopeOf(ApiToken token) {
    return token.scope().stream().map(Grant::toString).sorted().collect(Collectors.joining(", "));
  }
}
