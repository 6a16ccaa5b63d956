package org.innoplaces.contact.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.contact.Colleague;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.InboxLine;
import org.innoplaces.contact.InboxPage;
import org.innoplaces.contact.InboxQuery;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.action.ExportInbox;
import org.innoplaces.contact.action.ReadInbox;
import org.innoplaces.contact.action.TendSeveral;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.desk.DeskList;
import org.innoplaces.problem.InvalidInput;

/** The list of what people wrote: {@code #{contactInbox.…}}. */
@Named("contactInbox")
@RequestScoped
public class InboxScreen {

  private static final String OPEN = "open";
  private static final String ALL = "all";
  private static final String ME = "me";
  private static final String FILE = "file";
  private static final String TO_STATE = "state:";
  private static final String TO_ASSIGNEE = "assignee:";
  private static final Pattern ONE =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,9})");

  private final DeskForm form;
  private final ReadInbox inbox;
  private final TendSeveral several;
  private final ExportInbox export;
  private final CurrentActor actor;
  private final CheckAccess access;
  private final DeskList list;
  private InboxPage page;
  private List<Subject> subjects;
  private List<Colleague> colleagues;
  private long aside = -1;

  /** For CDI proxies. */
  protected InboxScreen() {
    this(null, null, null, null, null, null);
  }

  /** Reads this address. */
  @Inject
  public InboxScreen(
      DeskForm form,
      ReadInbox inbox,
      TendSeveral several,
      ExportInbox export,
      CurrentActor actor,
      CheckAccess access) {
    this.form = form;
    this.inbox = inbox;
    this.several = several;
    this.export = export;
    this.actor = actor;
    this.access = access;
    this.list =
        new DeskList(
            form, "/desk/plugins/contact", List.of("state", "subject", "assignee", "text"));
  }

  /** Whether one conversation is asked for, and not the list. */
  public boolean isOne() {
    return form.part(1).isPresent();
  }

  /** Does what the form asks, or hands out the file that is asked for; the page asks first. */
  public boolean isAsked() {
    Optional<String> file = list.choice(FILE, List.of("csv", "mbox"));
    if (form.isPost()) {
      form.to(path(getNumber()), "changed", () -> several.tend(actor(), ticked(), deed()));
    } else if (file.isPresent()) {
      form.send(
          file.get().equals("csv")
              ? export.csv(actor(), query(), form.locale())
              : export.mbox(actor(), query(), form.locale()));
    }
    return file.isPresent();
  }

  private Map<UUID, Integer> ticked() {
    Map<UUID, Integer> ticked = new LinkedHashMap<>();
    for (String one : form.parameters("one")) {
      Matcher read = ONE.matcher(one);
      if (read.matches()) {
        ticked.put(UUID.fromString(read.group(1)), Integer.valueOf(read.group(2)));
      }
    }
    return ticked;
  }

  private TendSeveral.Deed deed() {
    String then = typed("then");
    if (then.startsWith(TO_ASSIGNEE)) {
      String whom = then.substring(TO_ASSIGNEE.length());
      return new TendSeveral.Deed(Optional.empty(), Optional.of(whom));
    }
    Conversation.State state =
        Stream.of(Conversation.State.values())
            .filter(one -> then.equals(TO_STATE + one.token()))
            .findFirst()
            .orElseThrow(() -> new InvalidInput(ContactWords.wrong("one", "state")));
    return new TendSeveral.Deed(Optional.of(state), Optional.empty());
  }

  /** The part of the list that is asked for. */
  public InboxPage getPage() {
    if (page == null) {
      page = inbox.page(actor(), query());
    }
    return page;
  }

  private Actor actor() {
    return actor.get();
  }

  private InboxQuery query() {
    Optional<String> subject =
        list.choice("subject", getSubjects().stream().map(Subject::name).toList());
    Optional<String> assignee =
        list.value("assignee").map(chosen -> chosen.equals(ME) ? actor().id() : chosen);
    String text = list.value("text").orElse("");
    return new InboxQuery(states(), subject, assignee, text, list.first(), DeskList.SIZE);
  }

  private Set<Conversation.State> states() {
    String chosen = list.choice("state", getStates()).orElse(OPEN);
    return switch (chosen) {
      case OPEN -> InboxQuery.OPEN;
      case ALL -> EnumSet.allOf(Conversation.State.class);
      default ->
          Set.of(
              Stream.of(Conversation.State.values())
                  .filter(state -> state.token().equals(chosen))
                  .findFirst()
                  .orElseThrow());
    };
  }

  /** How many mails were set aside lately. */
  public long getAside() {
    if (aside < 0) {
      aside = inbox.aside(actor());
    }
    return aside;
  }

  /** The same, told. */
  public String getAsideTold() {
    return ContactWords.of("inbox.aside", getAside()).in(form.locale());
  }

  /** What one can choose of states. */
  public List<String> getStates() {
    return Stream.concat(
            Stream.of(OPEN, ALL),
            Stream.of(Conversation.State.values()).map(Conversation.State::token))
        .toList();
  }

  /** How those that are ticked can stand afterwards. */
  public List<String> getChoosable() {
    return Stream.of(Conversation.State.values())
        .filter(state -> state != Conversation.State.UNCONFIRMED)
        .map(Conversation.State::token)
        .toList();
  }

  /** The chosen state. */
  public String getState() {
    return list.value("state").orElse(OPEN);
  }

  /** Whether the reader may do more than read. */
  public boolean isAnswerable() {
    return access.allows(actor(), ContactPlugin.ANSWER);
  }

  /** Whether a line is ticked; also when it was so in a form that was refused. */
  public boolean isTicked(InboxLine line) {
    return ticked().containsKey(line.id());
  }

  /** What the box of a line is called. */
  public String choose(InboxLine line) {
    return ContactWords.of("several.one", line.sender().name()).in(form.locale());
  }

  /** What one can choose of subjects. */
  public List<Subject> getSubjects() {
    if (subjects == null) {
      subjects = inbox.subjects(actor());
    }
    return subjects;
  }

  /** What a subject is called. */
  public String title(Subject subject) {
    return subject.title().in(form.locale());
  }

  /** Who may answer. */
  public List<Colleague> getColleagues() {
    if (colleagues == null) {
      colleagues = inbox.colleagues(actor());
    }
    return colleagues;
  }

  /** A value of the address as it was typed. */
  public String typed(String name) {
    return form.parameter(name).orElse("");
  }

  /** How many there are, in words. */
  public String getFound() {
    return ContactWords.of("inbox.found", getPage().total()).in(form.locale());
  }

  /** The page to go back to; the last one for who asked for one behind it. */
  public int getBefore() {
    return list.before(getPage().total());
  }

  /** Which part of the list it is, from 1. */
  public int getNumber() {
    return list.number();
  }

  /** How many parts there are. */
  public int getPages() {
    return list.pages(getPage().total());
  }

  /** Where another part of the same list is. */
  public String path(int number) {
    return list.path(number);
  }

  /** Where all of the list is as a file. */
  public String file(String format) {
    return list.path(1) + "&" + FILE + "=" + format;
  }
}
