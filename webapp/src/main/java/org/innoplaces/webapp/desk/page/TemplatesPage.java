package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.mail.MailTemplate;
import org.innoplaces.mail.MailText;
import org.innoplaces.mail.MailVariable;
import org.innoplaces.mail.TemplateWords;
import org.innoplaces.mail.UnknownTemplate;
import org.innoplaces.mail.WrittenTemplate;
import org.innoplaces.mail.action.ChangeTemplate;
import org.innoplaces.mail.action.ReadTemplates;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** The words of plugins' mails: {@code #{templates.…}}. */
@Named("templates")
@RequestScoped
public class TemplatesPage {

  private static final String ROOT = "/desk/mail-templates";

  private final ReadTemplates read;
  private final ChangeTemplate change;
  private final Languages languages;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final Meanwhile meanwhile;
  private WrittenTemplate stored;
  private MailText preview;
  private boolean done;

  /** For CDI proxies. */
  protected TemplatesPage() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  TemplatesPage(
      ReadTemplates read,
      ChangeTemplate change,
      Languages languages,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      Meanwhile meanwhile) {
    this.read = read;
    this.change = change;
    this.languages = languages;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.meanwhile = meanwhile;
  }

  /** All mails. */
  public List<MailTemplate> getAll() {
    return read.all(actor.get());
  }

  /** Those with other words than their own, as {@code id/language}. */
  public Set<String> getEdited() {
    return read.edited(actor.get());
  }

  /** The languages that the site offers. */
  public List<String> getLanguages() {
    return languages.current().offered();
  }

  /** What a mail is for. */
  public String label(MailTemplate template) {
    return template.label().in(visit.getLocale());
  }

  /** What stands for a variable. */
  public String tell(MailVariable variable) {
    return variable.meaning().in(visit.getLocale());
  }

  /** The mail of the page as it is stored. */
  public WrittenTemplate getStored() {
    if (stored == null) {
      stored = read.one(actor.get(), id(), language());
    }
    return stored;
  }

  /** Its words as the form shows them: as they were typed, or as they are stored. */
  public TemplateWords getWords() {
    return reply.isPost() ? typed() : getStored().words();
  }

  /** What the form starts from. */
  public String getStamp() {
    return meanwhile.stamp(getStored().words().stamped());
  }

  /** The mail as it would be with what was typed; null when nobody asked. */
  public MailText getPreview() {
    return preview;
  }

  /** The language whose words are shown. */
  public String getLanguage() {
    return language().getLanguage();
  }

  /** Does what the form asks for; to be called first, and does it once. */
  public boolean isAsked() {
    if (!done && reply.isPost()) {
      done = true;
      String here = ROOT + "/" + id() + "?language=" + getLanguage();
      switch (reply.text("do")) {
        case "save" -> reply.to(here, "changed", this::save);
        case "reset" ->
            reply.to(here, "changed", () -> change.reset(actor.get(), id(), language()));
        default -> reply.succeeds(this::look);
      }
    }
    return reply.isPost();
  }

  private void save() {
    change.save(actor.get(), id(), language(), meanwhile.startsFrom(), stored -> typed());
  }

  private void look() {
    preview = read.preview(actor.get(), id(), language(), typed());
  }

  private TemplateWords typed() {
    return new TemplateWords(reply.text("subject"), reply.text("text"));
  }

  private String id() {
    return visit.name(0).orElse("");
  }

  private Locale language() {
    String asked = reply.parameter("language").orElse(getLanguages().get(0));
    if (!getLanguages().contains(asked)) {
      throw new UnknownTemplate(id() + "/" + asked);
    }
    return Locale.forLanguageTag(asked);
  }
}
