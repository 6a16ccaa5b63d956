package org.innoplaces.contact.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.contact.Colleague;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.LetterFile;
import org.innoplaces.contact.OpenedConversation;
import org.innoplaces.contact.ReplyTemplate;
import org.innoplaces.contact.action.AnswerPerson;
import org.innoplaces.contact.action.FillTemplate;
import org.innoplaces.contact.action.ReadInbox;
import org.innoplaces.contact.action.TendConversation;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** One conversation, and what is done with it: {@code #{contactConversation.…}}. */
@Named("contactConversation")
@RequestScoped
public class ConversationScreen {

  private static final String ANSWER = "answer";
  private static final String NOTE = "note";
  private static final String CHANGED = "changed";

  private final DeskForm form;
  private final ReadInbox inbox;
  private final AnswerPerson answers;
  private final TendConversation tend;
  private final FillTemplate fill;
  private final CurrentActor actor;
  private final CheckAccess access;
  private OpenedConversation one;
  private List<ReplyTemplate> templates;
  private String used = "";
  private String inserted = "";
  private boolean asked;

  /** For CDI proxies. */
  protected ConversationScreen() {
    this(null, null, null, null, null, null, null);
  }

  /** Reads this form. */
  @Inject
  public ConversationScreen(
      DeskForm form,
      ReadInbox inbox,
      AnswerPerson answers,
      TendConversation tend,
      FillTemplate fill,
      CurrentActor actor,
      CheckAccess access) {
    this.form = form;
    this.inbox = inbox;
    this.answers = answers;
    this.tend = tend;
    this.fill = fill;
    this.actor = actor;
    this.access = access;
  }

  /** The conversation as it is now; the first question does what the form asks. */
  public OpenedConversation getOne() {
    if (!asked) {
      asked = true;
      Optional<String> file = form.parameter("file");
      if (form.isPost()) {
        doWhatIsAsked();
      } else if (file.isPresent()) {
        form.send(inbox.file(actor.get(), id(), id(file.get())));
      }
    }
    if (one == null) {
      one = inbox.one(actor.get(), id());
    }
    return one;
  }

  private void doWhatIsAsked() {
    switch (form.parameter("do").orElse("")) {
      case ANSWER -> done(ANSWER, () -> answer(false));
      case "answer-done" -> done(ANSWER, () -> answer(true));
      case "insert" -> form.succeeds(this::insert);
      case NOTE -> done(NOTE, () -> tend.note(actor.get(), id(), typed(NOTE)));
      case "state" -> done("", () -> tend.become(actor.get(), id(), seen(), state()));
      case "take" -> done("", () -> assign(actor.get().id()));
      default -> done("", () -> assign(typed("assignee")));
    }
  }

  private void answer(boolean done) {
    answers.answer(actor.get(), id(), seen(), typed(ANSWER), done);
  }

  /** Behind what is typed already. */
  private void insert() {
    OpenedConversation shown = inbox.one(actor.get(), id());
    String text = fill.fill(actor.get(), shown, typed("template"));
    String before = typed(ANSWER).strip();
    inserted = before.isEmpty() ? text : before + "\n\n" + text;
  }

  private void assign(String assignee) {
    tend.assign(actor.get(), id(), seen(), assignee);
  }

  /**
   * Goes on to where one can reload, unless something else was typed that would be lost on the way.
   *
   * @param field whose text is where it belongs when it is done
   */
  private void done(String field, Runnable deed) {
    boolean other =
        Stream.of(ANSWER, NOTE).anyMatch(name -> !name.equals(field) && !typed(name).isBlank());
    if (!other) {
      form.to("/desk/plugins/contact/" + id(), CHANGED, deed);
    } else if (form.succeeds(deed)) {
      used = field;
    }
  }

  private UUID id() {
    return id(form.part(1).orElse(""));
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException noId) {
      throw new NotFound(
          new Problem("contact-unknown", null, ContactWords.of("wrong.unknown", typed)));
    }
  }

  /** A stamp that is none is that of nobody's turn. */
  private int seen() {
    String typed = typed("seen");
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
  }

  private Conversation.State state() {
    String typed = typed("state");
    return Stream.of(Conversation.State.values())
        .filter(state -> state.token().equals(typed))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(ContactWords.wrong("state", "state")));
  }

  private String typed(String name) {
    return form.parameter(name).orElse("");
  }

  /** The answer as far as it is typed. */
  public String getAnswer() {
    if (!inserted.isEmpty()) {
      return inserted;
    }
    return used.equals(ANSWER) ? "" : typed(ANSWER);
  }

  /** What is answered often, in the language of the person. */
  public List<ReplyTemplate> getTemplates() {
    if (templates == null) {
      templates = fill.fitting(actor.get(), getOne());
    }
    return templates;
  }

  /** The note as far as it is typed. */
  public String getNote() {
    return used.equals(NOTE) ? "" : typed(NOTE);
  }

  /** Whether the reader may do more than read. */
  public boolean isAnswerable() {
    return access.allows(actor.get(), ContactPlugin.ANSWER);
  }

  /** Whether the reader looks after it. */
  public boolean isMine() {
    return getOne().assignee().equals(actor.get().id());
  }

  /** Who may look after it. */
  public List<Colleague> getColleagues() {
    return inbox.colleagues(actor.get());
  }

  /** How it can stand; only its sender leaves something unconfirmed. */
  public List<String> getStates() {
    Conversation.State now = getOne().line().state();
    return Stream.of(Conversation.State.values())
        .filter(state -> state != Conversation.State.UNCONFIRMED || state == now)
        .map(Conversation.State::token)
        .toList();
  }

  /** What it is about. */
  public String getSubject() {
    return getOne().subject().in(form.locale());
  }

  /** Who wrote a letter, where that is somebody else than the one who began. */
  public String other(OpenedConversation.Line letter) {
    return ContactWords.of("letter.other", letter.mail().sender()).in(locale());
  }

  /** Which files came along with a letter. */
  public String files(OpenedConversation.Line letter) {
    return ContactWords.of("letter.files", String.join(", ", letter.mail().files())).in(locale());
  }

  /** What a file that came along is, and how large. */
  public String told(LetterFile.Line file) {
    String kind = file.kind().label().in(locale());
    long kilobytes = Math.max(1, Math.round(file.size() / 1000.0));
    return ContactWords.of("letter.file", kind, kilobytes).in(locale());
  }

  /** What a mail server told of a letter; empty text when nobody complained. */
  public String returned(OpenedConversation.Line letter) {
    return letter
        .mail()
        .returned()
        .map(told -> ContactWords.of("letter.returned." + told.forGood(), told.reason()))
        .map(this::tell)
        .orElse("");
  }

  /** How the answer goes out: to which address, in which language. */
  public String getHint() {
    String language = getOne().locale().getDisplayLanguage(form.locale());
    String address = getOne().line().sender().email();
    return ContactWords.of("thread.answer.hint", address, language).in(form.locale());
  }

  /** The name under what one writes. */
  public String getSigner() {
    return actor.get().name();
  }

  /** A sentence in the language of the desk. */
  public String tell(org.innoplaces.problem.Message message) {
    return message.in(locale());
  }

  private Locale locale() {
    return form.locale();
  }
}
