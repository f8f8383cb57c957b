// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace lanyard {

// A person's picture in a circle, read on another thread; hidden while there is none. Only files of this machine, never an address.
class Avatar final : public QLabel
{
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);

    void setPicture(const QString &path); // absolute; empty: none

private:
    void show(const QImage &picture);

    QString m_path;
};

} // namespace lanyard
