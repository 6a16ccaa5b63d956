package org.innoplaces.webapp.desk.page;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountSession;
import org.innoplaces.account.action.ChangeAccount.Wanted;
import org.innoplaces.account.action.ChoosePassword;
import org.innoplaces.account.action.ReadAccounts;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** One's own account: {@code #{me.…}}. */
@Named("me")
@RequestScoped
public class MePage {

  private final ReadAccounts read;
  private final ChoosePassword passwords;
  private final AccountWork work;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final Meanwhile meanwhile;
  private boolean done;
  private String offered;

  /** For CDI proxies. */
  protected MePage() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  MePage(
      ReadAccounts read,
      ChoosePassword passwords,
      AccountWork work,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      Meanwhile meanwhile) {
    this.read = read;
    this.passwords = passwords;
    this.work = work;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.meanwhile = meanwhile;
  }

  /** Whether there is a second factor. The first question does what is asked. */
  public boolean isFactorSet() {
    if (!done && reply.isPost()) {
      done = true;
      doWhatIsAsked();
    }
    return read.account(actor.get(), id()).secondFactor().isPresent();
  }

  /** Whether a role asks for it, so that it stays. */
  public boolean isFactorRequired() {
    return visit.getAccount().requiresSecondFactor();
  }

  private void doWhatIsAsked() {
    switch (reply.text("do")) {
      case "describe" -> reply.to("/desk/me", "changed", this::describe);
      case "password" ->
          reply.to(
              "/desk/sign-in",
              "password-chosen",
              () -> passwords.again(id(), reply.text("current"), reply.text("password")));
      case "out" ->
          reply.to(
              "/desk/sign-in", "signed-out", () -> work.signOut().everywhere(actor.get(), id()));
      case "factor-drop" ->
          reply.to("/desk/me", "changed", () -> work.factors().drop(id(), reply.text("current")));
      case "factor-offer" -> offer();
      case "factor-confirm" -> confirm();
      default -> offered = null;
    }
  }

  private void describe() {
    String told = reply.text("name");
    String spoken = reply.text("locale");
    work.change()
        .describe(
            actor.get(),
            id(),
            Optional.of(meanwhile.startsFrom()),
            mine -> new Wanted(mine.email(), told, spoken, mine.roles()));
  }

  /** What one is called, as the form says or else as it is stored. */
  public String getName() {
    return isSent() ? reply.text("name") : visit.getAccount().name();
  }

  /** The language that one reads, in the same way. */
  public String getLocale() {
    return isSent() ? reply.text("locale") : visit.getAccount().locale();
  }

  private boolean isSent() {
    return reply.isPost() && reply.text("do").equals("describe");
  }

  /** What the form about oneself starts from. */
  public String getStamp() {
    return meanwhile.stamp(read.account(actor.get(), id()).stamped());
  }

  /** The languages that the desk speaks. */
  public List<String> getLanguages() {
    return Account.LANGUAGES;
  }

  private void offer() {
    reply.succeeds(() -> offered = work.factors().offer(id()));
  }

  private void confirm() {
    String next = visit.isConfined() ? "/desk" : "/desk/me";
    reply.to(next, "factor-set", () -> work.factors().confirm(id(), reply.text("code")));
    if (!reply.getProblems().isEmpty()) {
      offer();
    }
  }

  /** The key of a second factor that is to be confirmed; null when none is. */
  public String getOffered() {
    return offered;
  }

  /** The key as a picture for the app, with the address that the apps agree on. */
  public String getPicture() {
    String account = URLEncoder.encode(visit.getAccount().email(), StandardCharsets.UTF_8);
    QrCode code =
        QrCode.encodeText(
            "otpauth://totp/Innoplaces:" + account + "?secret=" + offered + "&issuer=Innoplaces",
            QrCode.Ecc.MEDIUM);
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg(code).getBytes(StandardCharsets.UTF_8));
  }

  private static String svg(QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M").append(x + 4).append(",").append(y + 4).append("h1v1h-1z");
        }
      }
    }
    int size = code.size + 8;
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'>".formatted(size, size)
        + "<path fill='#fff' d='M0,0h%dv%dh-%dz'/><path d='%s'/></svg>"
            .formatted(size, size, size, path);
  }

  /** Where one has signed in. */
  public List<AccountSession> getSessions() {
    return read.sessions(actor.get(), id());
  }

  private UUID id() {
    return visit.getAccount().id();
  }
}
