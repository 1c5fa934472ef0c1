// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>
int main()
{
    return 0;
}
