package org.innoplaces.mail.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;

/**
 * The connections of one mail, which wait longer for the answer to the whole mail than for those
 * before: a server that has taken it may need minutes to say so (RFC 5321, 4.5.3.2.6), and one that
 * is not waited for gets it a second time.
 */
final class PatientSockets extends SocketFactory {

  static final int MOST_MILLIS = 600_000;

  private Socket latest = new Socket();

  /** From now on the answer may take ten minutes. */
  void waitForTheMail() throws SocketException {
    latest.setSoTimeout(MOST_MILLIS);
  }

  @Override
  public Socket createSocket() {
    latest = new Socket();
    return latest;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return createSocket(InetAddress.getByName(host), port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    Socket socket = createSocket();
    socket.connect(new InetSocketAddress(host, port));
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return createSocket(InetAddress.getByName(host), port, from, fromPort);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    Socket socket = createSocket();
    socket.bind(new InetSocketAddress(from, fromPort));
    socket.connect(new InetSocketAddress(host, port));
    return socket;
  }
}
