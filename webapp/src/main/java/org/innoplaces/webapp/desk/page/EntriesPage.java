package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.manage.EntryPage;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webapp.desk.form.SchemaTexts;

/** The list of one collection; what is looked for stands in the address: {@code #{entries.…}}. */
@Named("entries")
@RequestScoped
public class EntriesPage {

  private static final int SIZE = 50;
  private static final List<EntryQuery.Sort> ORDERS =
      List.of(EntryQuery.Sort.CHANGED, EntryQuery.Sort.TITLE, EntryQuery.Sort.CREATED);

  private final ContentSchema schema;
  private final FindEntries read;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final DeskMenu menu;
  private EntryPage page;

  /** For CDI proxies. */
  protected EntriesPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  EntriesPage(
      ContentSchema schema,
      FindEntries read,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      DeskMenu menu) {
    this.schema = schema;
    this.read = read;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.menu = menu;
  }

  /** The type of the entries. */
  public TypeSchema getType() {
    String collection = visit.name(0).orElse("");
    return schema
        .collection(collection)
        .orElseThrow(() -> new NotFound(Problem.of("unknown-collection", null, collection, "")));
  }

  /** What several of them are called. */
  public String getTitle() {
    return texts().many(getType().own(), getType().collection());
  }

  /** What one of them is called. */
  public String getOne() {
    return texts().one(getType().own());
  }

  /** Goes to the only entry of a type that has one, or to making it. */
  public void skipSingle() {
    if (getType().single()) {
      String id =
          getPage().entries().stream()
              .findFirst()
              .map(entry -> entry.id().toString())
              .orElse("new");
      reply.go("/desk/content/" + getType().collection() + "/" + id);
    }
  }

  /** The page that is shown. */
  public EntryPage getPage() {
    if (page == null) {
      page = read.find(actor.get(), query());
    }
    return page;
  }

  private EntryQuery query() {
    EntryQuery.Condition condition =
        new EntryQuery.Condition(
            Optional.of(getSearch()).filter(words -> !words.isBlank()),
            state().map(Set::of).orElse(Set.of()),
            reply.parameter("missing").filter(tag -> !tag.isEmpty()),
            Optional.empty());
    return new EntryQuery(
        getType().name(),
        visit.getLanguage(),
        condition,
        order(),
        order() != EntryQuery.Sort.TITLE,
        (getNumber() - 1) * SIZE,
        SIZE);
  }

  /** What is searched for. */
  public String getSearch() {
    return reply.text("search");
  }

  /** The wanted state, or an empty text. */
  public String getState() {
    return state().map(EntryState::token).orElse("");
  }

  /** The language that is missing, or an empty text. */
  public String getMissing() {
    return reply.text("missing");
  }

  /** The wanted order. */
  public String getOrder() {
    return order().name().toLowerCase(Locale.ROOT);
  }

  /** The states that can be asked for. */
  public List<String> getStates() {
    return Arrays.stream(EntryState.values()).map(EntryState::token).toList();
  }

  /** The orders that can be asked for. */
  public List<String> getOrders() {
    return ORDERS.stream().map(order -> order.name().toLowerCase(Locale.ROOT)).toList();
  }

  private Optional<EntryState> state() {
    return Arrays.stream(EntryState.values())
        .filter(state -> state.token().equals(reply.text("state")))
        .findFirst();
  }

  private EntryQuery.Sort order() {
    return ORDERS.stream()
        .filter(order -> order.name().equalsIgnoreCase(reply.text("order")))
        .findFirst()
        .orElse(EntryQuery.Sort.CHANGED);
  }

  /** The number of the page, from 1. */
  public int getNumber() {
    String typed = reply.text("page");
    return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
  }

  /** How many pages there are. */
  public long getPages() {
    return Math.max(1, (getPage().total() + SIZE - 1) / SIZE);
  }

  /** Where another page of the same list is. */
  public String pagePath(int number) {
    StringBuilder path = new StringBuilder(visit.getPath()).append("?page=").append(number);
    for (String name : List.of("search", "state", "missing", "order")) {
      String value = reply.text(name);
      if (!value.isEmpty()) {
        path.append('&')
            .append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return path.toString();
  }

  /** Whether one may make a new one. */
  public boolean isCreatable() {
    return menu.may("create", getType().name()) && menu.may("edit", getType().name());
  }

  /** Where an entry is edited. */
  public String path(ListedEntry entry) {
    return "/desk/content/" + getType().collection() + "/" + entry.id();
  }

  private SchemaTexts texts() {
    return new SchemaTexts(visit.getLocale());
  }
}
