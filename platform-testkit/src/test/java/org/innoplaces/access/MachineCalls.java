package org.innoplaces.access;

import static org.innoplaces.access.Call.QUERY;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.job.action.ReadJobs;
import org.innoplaces.job.action.RunJobNow;
import org.innoplaces.json.JsonText;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailAttachment;
import org.innoplaces.mail.MailOrder;
import org.innoplaces.mail.MailRepository;
import org.innoplaces.mail.MailText;
import org.innoplaces.mail.TemplateWords;
import org.innoplaces.mail.action.ChangeTemplate;
import org.innoplaces.mail.action.ReadMails;
import org.innoplaces.mail.action.ReadTemplates;
import org.innoplaces.mail.action.SendMailAgain;
import org.innoplaces.plugin.action.ReadPlugins;
import org.innoplaces.problem.Stamp;
import org.innoplaces.settings.action.ChangeSettings;
import org.innoplaces.settings.action.ReadSettings;
import org.innoplaces.testkit.TestPlatform;

/** What is done to what the platform does by itself: its jobs and its mails. */
final class MachineCalls {

  /** An errand of the tests of jobs: running it means running what waits, if anything does. */
  private static final String JOB = "test.errand";

  private final CallTable table;

  MachineCalls(CallTable table) {
    this.table = table;
  }

  void jobs() {
    List<Permission> read = table.needs("job", "read");
    table.add(read, ReadJobs.class, "all", (a, who) -> a.all(who), "JobsResource.list", QUERY);
    table.add(
        read, ReadJobs.class, "one", (a, who) -> a.one(who, JOB), "JobsResource.one", JOB, QUERY);
    table.add(
        table.needs("job", "read", "run"),
        RunJobNow.class,
        "run",
        (a, who) -> a.run(who, JOB),
        "JobsResource.run",
        JOB);
  }

  void plugins() {
    table.add(
        table.needs("plugin", "read"),
        ReadPlugins.class,
        "all",
        (a, who) -> a.all(who),
        "PluginsResource.list",
        QUERY);
  }

  void mails() {
    UUID mail = kept();
    List<Permission> read = table.needs("mail", "read");
    table.add(
        read,
        ReadMails.class,
        "page",
        (a, who) -> a.page(who, Optional.empty(), 0, 5),
        "MailsResource.list",
        QUERY);
    table.add(
        read,
        ReadMails.class,
        "one",
        (a, who) -> a.one(who, mail),
        "MailsResource.one",
        mail.toString());
    table.add(
        read,
        ReadMails.class,
        "attachments",
        (a, who) -> a.attachments(who, mail),
        "MailsResource.attachments",
        mail.toString());
    table.add(
        read,
        ReadMails.class,
        "attachment",
        (a, who) -> a.attachment(who, mail, "1"),
        "MailsResource.attachment",
        mail.toString(),
        "1");
    table.add(
        table.needs("mail", "read", "manage"),
        SendMailAgain.class,
        "send",
        (a, who) -> a.send(who, mail),
        "MailsResource.send",
        mail.toString());
  }

  void templates() {
    List<Permission> read = table.needs("mail-template", "read");
    Locale french = Locale.FRENCH;
    TemplateWords words = new TemplateWords("S", "T");
    table.add(
        read, ReadTemplates.class, "all", (a, who) -> a.all(who), "TemplatesResource.list", QUERY);
    table.add(read, ReadTemplates.class, "languages", (a, who) -> a.languages(who), "");
    table.add(read, ReadTemplates.class, "edited", (a, who) -> a.edited(who), "");
    table.add(
        read,
        ReadTemplates.class,
        "one",
        (a, who) -> a.one(who, "test.mail", french),
        "TemplatesResource.words",
        "test.mail",
        "fr",
        QUERY);
    table.add(
        read,
        ReadTemplates.class,
        "preview",
        (a, who) -> a.preview(who, "test.mail", french, words),
        "");
    changedTemplates();
  }

  private void changedTemplates() {
    Locale french = Locale.FRENCH;
    TemplateWords words = new TemplateWords("S", "T");
    Stamp stamp = new TemplateWords("Subject", "Text").stamped().stamp();
    List<Permission> manage = table.needs("mail-template", "manage");
    table.add(
        manage,
        ChangeTemplate.class,
        "save",
        (a, who) -> a.save(who, "test.mail", french, stamp, before -> words),
        "TemplatesResource.change",
        "test.mail",
        "fr",
        stamp.value(),
        new Call.Body("{'data':{'type':'mail-words','attributes':{'subject':'S','text':'T'}}}"));
    table.add(
        manage,
        ChangeTemplate.class,
        "reset",
        (a, who) -> a.reset(who, "test.mail", french),
        "TemplatesResource.reset",
        "test.mail",
        "fr");
  }

  void settings() {
    String plugin = "test-settings";
    List<Permission> read = table.needs("plugin-setting", "read");
    Stamp now =
        table.platform().get(ReadSettings.class).one(Actor.SYSTEM, plugin).stamped().stamp();
    table.add(read, ReadSettings.class, "plugins", (a, who) -> a.plugins(who), "");
    table.add(
        read, ReadSettings.class, "all", (a, who) -> a.all(who), "SettingsResource.list", QUERY);
    table.add(
        read,
        ReadSettings.class,
        "one",
        (a, who) -> a.one(who, plugin),
        "SettingsResource.one",
        plugin,
        QUERY);
    table.add(
        table.needs("plugin-setting", "manage"),
        ChangeSettings.class,
        "change",
        (a, who) -> a.change(who, plugin, now, JsonText.object().build()),
        "SettingsResource.change",
        plugin,
        now.value(),
        new Call.Body("{'data':{'type':'settings','attributes':{}}}"));
  }

  private UUID kept() {
    TestPlatform platform = table.platform();
    Mail mail =
        new Mail(
            UUID.randomUUID(),
            new MailOrder.Reader("zoe@lab.example", "Zoé", Locale.FRENCH),
            new MailText("S", "T", "<p>T</p>"),
            "site.example",
            platform.clock().instant());
    mail.keep();
    MailRepository mails = platform.get(MailRepository.class);
    platform.inTransaction(
        () -> {
          mails.add(mail);
          mails.attach(
              mail.id(), List.of(new MailAttachment("a.txt", "text/plain", new byte[] {'a'})));
        });
    return mail.id();
  }
}
