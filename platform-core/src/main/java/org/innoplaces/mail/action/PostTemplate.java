package org.innoplaces.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailAttachment;
import org.innoplaces.mail.MailManner;
import org.innoplaces.mail.MailOrder;
import org.innoplaces.mail.MailText;
import org.innoplaces.mail.MailVariable;
import org.innoplaces.mail.WrittenTemplate;

/**
 * Writes a mail of a plugin with the words that it has now, in the caller's transaction: sent if
 * that commits, and only then. Asks for no permission, as the action that calls it did.
 */
@ApplicationScoped
public class PostTemplate {

  private final KnownTemplates templates;
  private final PostMail post;

  /** For CDI proxies. */
  protected PostTemplate() {
    this(null, null);
  }

  @Inject
  PostTemplate(KnownTemplates templates, PostMail post) {
    this.templates = templates;
    this.post = post;
  }

  /**
   * Writes it in the reader's language; without a mail server it is kept, to be read on the desk.
   *
   * @param template the id of one that a plugin named
   * @param values one for each of its variables; they are text, whatever is in them
   * @throws IllegalArgumentException when a value is missing
   * @throws org.innoplaces.problem.InvalidInput when the reader's address is none
   */
  @Transactional(TxType.MANDATORY)
  public Mail post(String template, MailOrder.Reader reader, Map<String, String> values) {
    return post(template, reader, values, MailManner.NOTICE);
  }

  /**
   * The same, in another manner than that of a notice.
   *
   * @throws IllegalArgumentException when a value is missing
   * @throws org.innoplaces.problem.InvalidInput when the reader's address is none
   */
  @Transactional(TxType.MANDATORY)
  public Mail post(
      String template, MailOrder.Reader reader, Map<String, String> values, MailManner manner) {
    return post(template, reader, values, manner, List.of());
  }

  /**
   * The same with files.
   *
   * @throws IllegalArgumentException when a value is missing, or the files do not fit into a mail
   * @throws org.innoplaces.problem.InvalidInput when the reader's address is none
   */
  @Transactional(TxType.MANDATORY)
  public Mail post(
      String template,
      MailOrder.Reader reader,
      Map<String, String> values,
      MailManner manner,
      List<MailAttachment> attachments) {
    WrittenTemplate written = templates.written(template, reader.locale());
    for (MailVariable variable : written.template().variables()) {
      if (values.get(variable.name()) == null) {
        throw new IllegalArgumentException(template + " lacks a value for " + variable.name());
      }
    }
    MailText text = MailText.of(written, reader.locale(), values);
    return post.post(reader, text, manner, attachments);
  }
}
