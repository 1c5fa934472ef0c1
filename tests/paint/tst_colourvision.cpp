// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/chartstyle.h"

#include <QtTest/QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace plenary;
using namespace Qt::StringLiterals;

namespace
{

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

// Full loss of one kind of cones: Machado, Oliveira and Fernandes, "A Physiologically-based Model
// for Simulation of Color Vision Deficiency", 2009; applied to linear light.
constexpr Matrix normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protan{{{0.152286, 1.052583, -0.204868},
                         {0.114503, 0.786281, 0.099216},
                         {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{{{0.367322, 0.860646, -0.227968},
                         {0.280085, 0.672501, 0.047413},
                         {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{{{1.255528, -0.076749, -0.178779},
                         {-0.078411, 0.930809, 0.147602},
                         {0.004733, 0.691367, 0.303900}}};
/// sRGB to XYZ, each divided by the white of D65.
constexpr Matrix toXyz{{{0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
                        {0.2126729, 0.7151522, 0.0721750},
                        {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}}};

Vector times(const Matrix &matrix, const Vector &vector)
{
    Vector result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
    return result;
}

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

Vector lab(const Vector &light)
{
    Vector f = times(toXyz, light);
    for (double &each : f)
        each = each > 216.0 / 24389 ? std::cbrt(each) : (24389.0 / 27 * each + 16) / 116;
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

Vector seen(const QColor &colour, const Matrix &vision)
{
    Vector light =
        times(vision, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &each : light)
        each = std::clamp(each, 0.0, 1.0);
    return lab(light);
}

double cosine(double degrees)
{
    return std::cos(degrees * std::numbers::pi / 180);
}

double hueOf(double a, double b)
{
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

/// CIEDE2000 with all weights 1.
double distance(const Vector &one, const Vector &other)
{
    const auto seventh = [](double chroma) {
        const double power = std::pow(chroma, 7);
        return std::sqrt(power / (power + std::pow(25.0, 7)));
    };
    const double raw = (std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2;
    const double stretch = 1 + 0.5 * (1 - seventh(raw));
    const double c1 = std::hypot(one[1] * stretch, one[2]);
    const double c2 = std::hypot(other[1] * stretch, other[2]);
    const double h1 = hueOf(one[1] * stretch, one[2]);
    const double h2 = hueOf(other[1] * stretch, other[2]);
    double turn = c1 * c2 == 0 ? 0 : h2 - h1;
    double hue = c1 * c2 == 0 ? h1 + h2 : (h1 + h2) / 2;
    if (std::abs(turn) > 180) {
        turn += turn > 0 ? -360 : 360;
        hue += hue < 180 ? 180 : -180;
    }
    const double light = (one[0] + other[0]) / 2 - 50;
    const double chroma = (c1 + c2) / 2;
    const double t = 1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue)
        + 0.32 * cosine(3 * hue + 6) - 0.20 * cosine(4 * hue - 63);
    const double dl =
        (other[0] - one[0]) / (1 + 0.015 * light * light / std::sqrt(20 + light * light));
    const double dc = (c2 - c1) / (1 + 0.045 * chroma);
    const double dh =
        2 * std::sqrt(c1 * c2) * std::sin(turn / 360 * std::numbers::pi) / (1 + 0.015 * chroma * t);
    const double around = (hue - 275) / 25;
    const double rotation =
        -2 * seventh(chroma) * std::sin(60 * std::exp(-around * around) * std::numbers::pi / 180);
    return std::sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}

} // namespace

/// The colours of charts, as people with each kind of colour vision see them.
class TestColourVision : public QObject
{
    Q_OBJECT

private slots:
    void distance_isThatOfTheStandard_data();
    void distance_isThatOfTheStandard();
    void categories_stayApart_data();
    void categories_stayApart();
    void steps_growDarkerOrBrighter();
};

/// Pairs published with the formula (Sharma, Wu and Dalal, 2005).
void TestColourVision::distance_isThatOfTheStandard_data()
{
    QTest::addColumn<QList<double>>("pair");
    QTest::addColumn<double>("expected");
    QTest::newRow("blue") << QList<double>{50, 2.6772, -79.7751, 50, 0, -82.7485} << 2.0425;
    QTest::newRow("grey") << QList<double>{50, 0, 0, 50, -1, 2} << 2.3669;
    QTest::newRow("hues far apart") << QList<double>{50, 2.5, 0, 73, 25, -18} << 27.1492;
    QTest::newRow("hues over the turn") << QList<double>{50, 2.5, 0, 58, 24, 15} << 19.4535;
}

void TestColourVision::distance_isThatOfTheStandard()
{
    QFETCH(QList<double>, pair);
    QFETCH(double, expected);
    const double found = distance({pair[0], pair[1], pair[2]}, {pair[3], pair[4], pair[5]});
    QVERIFY2(std::abs(found - expected) < 0.0001, qPrintable(QString::number(found)));
}

void TestColourVision::categories_stayApart_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Matrix>("vision");
    QTest::addColumn<double>("least");
    const std::array visions{std::pair("normal", normal),
                             std::pair("protan", protan),
                             std::pair("deutan", deutan),
                             std::pair("tritan", tritan)};
    for (const auto &[name, vision] : visions) {
        QTest::addRow("light, %s", name) << false << vision << 12.3;
        QTest::addRow("dark, %s", name) << true << vision << 15.0;
    }
}

void TestColourVision::categories_stayApart()
{
    QFETCH(bool, dark);
    QFETCH(Matrix, vision);
    QFETCH(double, least);
    const QList<QColor> palette = ChartStyle::screen(dark).palette;
    QCOMPARE(palette.size(), 8);
    for (qsizetype i = 0; i < palette.size(); ++i) {
        for (qsizetype j = i + 1; j < palette.size(); ++j) {
            const double apart = distance(seen(palette[i], vision), seen(palette[j], vision));
            const QString words = u"%1 and %2: %3"_s.arg(
                palette[i].name(), palette[j].name(), QString::number(apart));
            QVERIFY2(apart > least - 0.05, qPrintable(words));
        }
    }
}

/// The cells of a matrix are told apart by lightness alone, whatever the vision.
void TestColourVision::steps_growDarkerOrBrighter()
{
    for (const bool dark : {false, true}) {
        const QList<QColor> steps = ChartStyle::screen(dark).tints;
        for (const Matrix &vision : {normal, protan, deutan, tritan}) {
            for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
                const double step = seen(steps[i + 1], vision)[0] - seen(steps[i], vision)[0];
                QVERIFY2((dark ? step : -step) > 4, qPrintable(steps[i].name()));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestColourVision)
#include "tst_colourvision.moc"
