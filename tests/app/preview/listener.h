// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <functional>

#include <gtest/gtest.h>

namespace lanyard::test {

// Somebody who would like to be called from a post, as a tracker would. A connection stands in the queue until it is counted.
class Listener
{
public:
    Listener() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        EXPECT_EQ(::bind(m_socket, reinterpret_cast<sockaddr *>(&address), length), 0);
        EXPECT_EQ(::listen(m_socket, 64), 0);
        EXPECT_EQ(::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &length), 0);
        m_port = ntohs(address.sin_port);
    }
    ~Listener() { ::close(m_socket); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

    // Those who came since the beginning; each is sent away.
    int visits()
    {
        for (int visitor; (visitor = ::accept(m_socket, nullptr, nullptr)) >= 0; ++m_visits)
            ::close(visitor);
        return m_visits;
    }

    // Answers those who came, by what they ask for: "/a.png" -> a whole HTTP response. Returns how many came.
    int serve(const std::function<QByteArray(const QByteArray &path)> &answer)
    {
        int served = 0;
        for (int visitor; (visitor = ::accept(m_socket, nullptr, nullptr)) >= 0; ++m_visits, ++served) {
            QByteArray request;
            char part[4096];
            while (!request.contains("\r\n\r\n")) {
                pollfd ready{visitor, POLLIN, 0};
                const ssize_t length = ::poll(&ready, 1, 1000) == 1 ? ::read(visitor, part, sizeof part) : 0;
                if (length <= 0)
                    break;
                request.append(part, length);
            }
            requests.append(request);
            const QByteArray response = answer(request.split(' ').value(1));
            EXPECT_EQ(::write(visitor, response.constData(), size_t(response.size())), response.size());
            ::close(visitor);
        }
        return served;
    }
    QList<QByteArray> requests; // as they came

private:
    int m_socket;
    int m_port = 0;
    int m_visits = 0;
};

} // namespace lanyard::test
