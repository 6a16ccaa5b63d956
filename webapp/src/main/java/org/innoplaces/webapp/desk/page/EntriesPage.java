package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.manage.EntryPage;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** The list of one collection; what is looked for stands in the address: {@code #{entries.…}}. */
@Named("entries")
@RequestScoped
public class EntriesPage {

  private static final int SIZE = 50;

  private final FindEntries read;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final DeskMenu menu;
  private final ListAddress address;
  private final People people;
  private EntryPage page;

  /** For CDI proxies. */
  protected EntriesPage() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  EntriesPage(
      FindEntries read,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      DeskMenu menu,
      ListAddress address,
      People people) {
    this.read = read;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.menu = menu;
    this.address = address;
    this.people = people;
  }

  /** The type of the entries. */
  public TypeSchema getType() {
    return address.type();
  }

  /** What several of them are called. */
  public String getTitle() {
    return texts().many(getType().own(), getType().collection());
  }

  /** What one of them is called. */
  public String getOne() {
    return texts().one(getType().own());
  }

  /** Goes to the only entry of a type that has one, or to making it; tells whether it goes. */
  public boolean isSkipped() {
    if (!getType().single()) {
      return false;
    }
    String id =
        getPage().entries().stream().findFirst().map(entry -> entry.id().toString()).orElse("new");
    reply.go("/desk/content/" + getType().collection() + "/" + id);
    return true;
  }

  /** The page that is shown; after a parameter that cannot be understood nothing, and why. */
  public EntryPage getPage() {
    if (page == null) {
      try {
        page = read.find(actor.get(), address.query(SIZE));
      } catch (InvalidInput refused) {
        reply.tell(refused);
        page = new EntryPage(List.of(), 0);
      }
      people.know(authors());
    }
    return page;
  }

  /** Who changed last what is shown. */
  Set<String> authors() {
    Set<String> authors = new TreeSet<>();
    getPage()
        .entries()
        .forEach(entry -> entry.lastChange().ifPresent(last -> authors.add(last.changedBy())));
    return authors;
  }

  /** The number of the page, from 1. */
  public int getNumber() {
    return address.page();
  }

  /** How many pages there are. */
  public long getPages() {
    return Math.max(1, (getPage().total() + SIZE - 1) / SIZE);
  }

  /** Where another page of the same list is. */
  public String pagePath(int number) {
    return address.path(number);
  }

  /** Whether one may make a new one. */
  public boolean isCreatable() {
    return may("create") && may("edit");
  }

  /** Whether one may do something to entries of the type. */
  public boolean may(String action) {
    return menu.may(action, getType().name());
  }

  /** Whether one may put entries of the type into a release. */
  public boolean isReleasing() {
    return may("read") && menu.may("read", "release") && menu.may("manage", "release");
  }

  /** Where an entry is edited, in the reader's language when it has one. */
  public String path(ListedEntry entry) {
    return EntryPath.of(getType(), entry, visit.getLanguage());
  }

  private SchemaTexts texts() {
    return new SchemaTexts(visit.getLocale());
  }
}
