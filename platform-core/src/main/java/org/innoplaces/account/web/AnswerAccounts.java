package org.innoplaces.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.innoplaces.access.Actor;
import org.innoplaces.account.AccountDescription;
import org.innoplaces.account.AccountPage;
import org.innoplaces.account.AccountQuery;
import org.innoplaces.account.UnknownAccount;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.account.action.ChangeAccount.Wanted;
import org.innoplaces.account.action.ChangeSecondFactor;
import org.innoplaces.account.action.InviteAccount;
import org.innoplaces.account.action.IssueLink;
import org.innoplaces.account.action.ReadAccounts;
import org.innoplaces.account.action.SignOut;
import org.innoplaces.http.StampHeader;
import org.innoplaces.http.WrittenId;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.PageLinks;
import org.innoplaces.jsonapi.ReadParameters;
import org.innoplaces.problem.Stamp;

/** Answers requests for accounts, through the actions of the desk. */
@ApplicationScoped
class AnswerAccounts {

  static final String ROOT = "/api/manage/accounts";

  private static final String SEARCH = "filter[search]";
  private static final String ROLE = "filter[role]";
  private static final int PER_PAGE = 50;
  private static final int MOST_PER_PAGE = 100;

  private final ReadAccounts read;
  private final ChangeAccount change;
  private final InviteAccount invite;
  private final SignOut signOut;
  private final ChangeSecondFactor factors;

  protected AnswerAccounts() {
    this(null, null, null, null, null);
  }

  @Inject
  AnswerAccounts(
      ReadAccounts read,
      ChangeAccount change,
      InviteAccount invite,
      SignOut signOut,
      ChangeSecondFactor factors) {
    this.read = read;
    this.change = change;
    this.invite = invite;
    this.signOut = signOut;
    this.factors = factors;
  }

  Reply list(Actor actor, Map<String, List<String>> given) {
    ReadParameters parameters =
        new ReadParameters(given).allow(SEARCH, ROLE, "page[number]", "page[size]");
    ReadParameters.Page page = parameters.page(PER_PAGE, MOST_PER_PAGE);
    AccountQuery query =
        new AccountQuery(
            parameters.text(SEARCH).orElse(""),
            parameters.text(ROLE).orElse(""),
            page.offset(),
            page.size());
    parameters.refuseWhenWrong();
    AccountPage found = read.accounts(actor, query);
    JsonArrayBuilder data = JsonText.array();
    found.accounts().forEach(account -> data.add(WriteAccount.resource(account)));
    return Reply.of(
        JsonText.object()
            .add("jsonapi", JsonText.object().add("version", "1.1"))
            .add(
                "links", new PageLinks(ROOT, given).list(page.offset(), page.size(), found.total()))
            .add("meta", JsonText.object().add("total", found.total()))
            .add("data", data)
            .build());
  }

  Reply read(Actor actor, String id) {
    return reply(AccountDescription.of(read.account(actor, id(id))));
  }

  /** The answer holds the link by which the person chooses a password; it is told this once. */
  Reply create(Actor actor, JsonObject document) {
    SentResource sent =
        new SentResource(document, "accounts")
            .isNew()
            .takes(WriteAccount.ATTRIBUTES, WriteAccount.KEPT)
            .needs("email", "name");
    Wanted wanted = wanted(sent, new Wanted("", "", "fr", Set.of()));
    sent.refuseWhenWrong();
    UUID made = PlaceProblems.in(() -> change.create(actor, wanted).id());
    return link(actor, made).created(WriteAccount.address(made));
  }

  Reply change(Actor actor, String id, String ifMatch, JsonObject document) {
    UUID account = id(id);
    Stamp startsFrom = StampHeader.required(ifMatch);
    SentResource sent =
        new SentResource(document, "accounts")
            .is(id)
            .takes(WriteAccount.ATTRIBUTES, WriteAccount.KEPT);
    wanted(sent, new Wanted("", "", "", Set.of()));
    sent.refuseWhenWrong();
    // One's own name and language are one's own business; the address and the roles are not.
    boolean described = sent.text("email").isEmpty() && sent.texts("roles").isEmpty();
    UnaryOperator<Wanted> edit = before -> wanted(sent, before);
    Optional<Stamp> stamp = Optional.of(startsFrom);
    return reply(
        PlaceProblems.in(
            () ->
                AccountDescription.of(
                    described
                        ? change.describe(actor, account, stamp, edit)
                        : change.change(actor, account, stamp, edit))));
  }

  private static Wanted wanted(SentResource sent, Wanted before) {
    return new Wanted(
        sent.text("email").orElse(before.email()),
        sent.text("name").orElse(before.name()),
        sent.text("locale").orElse(before.locale()),
        sent.texts("roles").orElse(before.roles()));
  }

  Reply disable(Actor actor, String id) {
    return reply(AccountDescription.of(change.disable(actor, id(id), Optional.empty())));
  }

  Reply enable(Actor actor, String id) {
    return reply(AccountDescription.of(change.enable(actor, id(id), Optional.empty())));
  }

  Reply signOut(Actor actor, String id) {
    return reply(AccountDescription.of(signOut.everywhere(actor, id(id))));
  }

  Reply dropFactor(Actor actor, String id) {
    return reply(AccountDescription.of(factors.dropOf(actor, id(id))));
  }

  Reply link(Actor actor, String id) {
    return link(actor, id(id));
  }

  private Reply link(Actor actor, UUID id) {
    IssueLink.Issued issued = invite.invite(actor, id);
    AccountDescription account = AccountDescription.of(issued.account());
    return Reply.of(WriteAccount.linked(account, issued.secret()), account.stamp());
  }

  private static Reply reply(AccountDescription account) {
    return Reply.of(WriteAccount.resource(account), account.stamp());
  }

  static UUID id(String text) {
    return WrittenId.read(text).orElseThrow(() -> new UnknownAccount("account", text));
  }
}
