package org.innoplaces.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailFacts;
import org.innoplaces.mail.MailText;
import org.junit.jupiter.api.Test;

class PatientSocketsTest {

  private final PatientSockets sockets = new PatientSockets();

  @Test
  void waitTheMinutesThatAServerMayTakeOnceTheMailIsWritten()
      throws IOException, MessagingException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket socket = sockets.createSocket(server.getInetAddress(), server.getLocalPort())) {
      socket.setSoTimeout(10);
      assertThatThrownBy(() -> socket.getInputStream().read())
          .isInstanceOf(SocketTimeoutException.class);

      ComposedMessage.of(
              Session.getInstance(new Properties()),
              mail(),
              List.of(),
              new InternetAddress("house@lab.example"),
              sockets)
          .writeTo(OutputStream.nullOutputStream());

      assertThat(socket.getSoTimeout()).isEqualTo(PatientSockets.MOST_MILLIS);
    }
  }

  private static MailFacts mail() {
    return new MailFacts(
        new MailFacts.Letter("<1@lab.example>", "mara@lab.example", "Mara", "en"),
        new MailText("Hello", "Hello", "<p>Hello</p>"),
        new MailFacts.Standing(
            UUID.randomUUID(),
            Mail.State.WAITING,
            Instant.EPOCH,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
