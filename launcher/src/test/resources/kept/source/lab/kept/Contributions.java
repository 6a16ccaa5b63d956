package lab.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.access.Permission;
import org.innoplaces.access.PermissionName;
import org.innoplaces.access.SuggestedRole;
import org.innoplaces.access.extension.Permissions;
import org.innoplaces.content.schema.extension.ContentRecords;
import org.innoplaces.desk.DeskScreen;
import org.innoplaces.desk.extension.DeskScreens;
import org.innoplaces.job.JobTiming;
import org.innoplaces.job.extension.Errand;
import org.innoplaces.job.extension.Job;
import org.innoplaces.link.DeedWords;
import org.innoplaces.link.extension.LinkDeed;
import org.innoplaces.mail.MailTemplate;
import org.innoplaces.mail.MailVariable;
import org.innoplaces.mail.extension.MailTemplates;
import org.innoplaces.problem.Message;
import org.innoplaces.settings.extension.SettingsRecord;
import org.innoplaces.site.SiteFragment;
import org.innoplaces.site.SitePage;
import org.innoplaces.site.extension.SiteFragments;
import org.innoplaces.site.extension.SitePages;

/** One implementation of each extension point that plugins use most. */
final class Contributions {

  private static final String BUNDLE = "lab.kept.messages";

  private Contributions() {}

  static Message word(String key, Object... arguments) {
    return Message.from(BUNDLE, Contributions.class.getClassLoader(), key, arguments);
  }

  @ApplicationScoped
  static class Records implements ContentRecords {
    @Override
    public Set<Class<? extends Record>> records() {
      return Set.of(Note.class, ThemeNote.class);
    }
  }

  @ApplicationScoped
  static class Defaults implements SettingsRecord<KeptSettings> {
    @Override
    public String plugin() {
      return "kept";
    }

    @Override
    public KeptSettings defaults() {
      return new KeptSettings(true);
    }
  }

  @ApplicationScoped
  static class Names implements Permissions {
    private static final Permission READ = new Permission("read", "kept-visit");

    @Override
    public List<PermissionName> permissions() {
      return List.of(new PermissionName(READ, word("read")));
    }

    @Override
    public List<SuggestedRole> roles() {
      return List.of(new SuggestedRole("kept-reader", word("reader"), Set.of(READ)));
    }
  }

  @ApplicationScoped
  static class Screens implements DeskScreens {
    @Override
    public List<DeskScreen> screens() {
      return List.of(new DeskScreen("kept", word("screen"), new Permission("read", "kept-visit")));
    }
  }

  @ApplicationScoped
  static class Pages implements SitePages, SiteFragments {
    @Override
    public List<SitePage> pages() {
      return List.of(SitePage.of("kept", word("page")));
    }

    @Override
    public List<SiteFragment> fragments() {
      return List.of(new SiteFragment("page.end", "/site/kept/end.xhtml"));
    }
  }

  @ApplicationScoped
  static class Thanks implements LinkDeed, MailTemplates {
    @Override
    public String purpose() {
      return "kept.thanks";
    }

    @Override
    public DeedWords words(String subject) {
      return new DeedWords(word("thanks"), word("thanks.text", subject), word("thanks.do"));
    }

    @Override
    public Message act(String subject) {
      return word("thanks.done", subject);
    }

    @Override
    public List<MailTemplate> templates() {
      return List.of(
          MailTemplate.of(
              "kept.thanks",
              BUNDLE,
              Contributions.class.getClassLoader(),
              List.of(
                  MailVariable.text("name", word("name")),
                  MailVariable.link("link", word("link")))));
    }
  }

  @ApplicationScoped
  static class Dust implements Errand {
    @Override
    public String name() {
      return "kept.dust";
    }

    @Override
    public Message label() {
      return word("dust");
    }

    @Override
    public Optional<Duration> run(String id) {
      return Optional.empty();
    }
  }

  @ApplicationScoped
  static class Round implements Job {
    private final CountVisit visit;

    protected Round() {
      this(null);
    }

    @Inject
    Round(CountVisit visit) {
      this.visit = visit;
    }

    @Override
    public String name() {
      return "kept.round";
    }

    @Override
    public Message label() {
      return word("round");
    }

    @Override
    public JobTiming timing() {
      return new JobTiming.Every(Duration.ofDays(1));
    }

    @Override
    public void run() {
      visit.count();
    }
  }
}
