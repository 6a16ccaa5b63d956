package org.innoplaces.system.harness;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** A mail server that is down at first, and that can take mails without saying so. */
public final class Postbox implements AutoCloseable {

  private static final long STARTS_WITHIN_MILLIS = 60_000;

  private final int port = Ports.free();
  private final List<Taken> taken = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch silence = new CountDownLatch(0);
  private GreenMail server;

  private record Taken(String reader, String messageId) {}

  /** Where it listens, or will. */
  public int port() {
    return port;
  }

  /** It is there now. */
  public void open() {
    ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(STARTS_WITHIN_MILLIS);
    server = new GreenMail(setup);
    UserManager users = server.getUserManager();
    MessageDeliveryHandler usual = users.getMessageDeliveryHandler();
    users.setMessageDeliveryHandler(
        (mail, reader) -> {
          try {
            taken.add(new Taken(reader.getEmail(), mail.getMessage().getMessageID()));
            silence.await();
            return usual.handle(mail, reader);
          } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new UserException(stop);
          } catch (MessagingException unreadable) {
            throw new UserException(unreadable);
          }
        });
    server.start();
  }

  /** From now on it takes mails and does not answer. */
  public void fallSilent() {
    silence = new CountDownLatch(1);
  }

  /** It answers again, also for what it took meanwhile. */
  public void speak() {
    silence.countDown();
  }

  /** The Message-IDs of what it took for somebody, in the order of their coming. */
  public List<String> takenFor(String reader) {
    return taken.stream()
        .filter(mail -> mail.reader().equals(reader))
        .map(Taken::messageId)
        .toList();
  }

  /** Everybody for whom it took something. */
  public Set<String> readers() {
    return taken.stream().map(Taken::reader).collect(Collectors.toSet());
  }

  @Override
  public void close() {
    speak();
    if (server != null) {
      server.stop();
      server = null;
    }
  }
}
