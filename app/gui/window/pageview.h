// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtGui/QImage>
#include <QtWidgets/QAbstractScrollArea>

namespace plenary
{

/// The pages of a paper below each other. It asks for the pictures of the pages that are seen, and
/// then for their neighbours; it keeps few of them.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, None };

    explicit PageView(QWidget *parent = nullptr);

    /// Another paper; `size` of its pages in millimetres. The page that was seen stays.
    void setPaper(int pages, const QSizeF &size);
    void takeImage(int page, double pixelsPerMm, const QImage &image);
    /// `y`: millimetres from the top of the page.
    void goTo(int page, double y = 0);
    void setFit(Fit fit);
    void setZoom(double zoom); ///< 1: as large as on paper
    void zoomBy(int steps);
    /// What is said while there are no pages.
    void setWords(const QString &words);

    [[nodiscard]] int page() const { return m_page; } ///< from 0, that most is seen of
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] Fit fit() const { return m_fit; }
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool isPainted(int page) const { return m_images.contains(page); }

signals:
    void wanted(int page, double pixelsPerMm);
    void pageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Picture {
        QImage image;
        double scale = 0;
    };
    [[nodiscard]] double fitting() const; ///< pixels of a millimetre; as now if it need not fit
    [[nodiscard]] double wantedScale() const; ///< of a picture: pixels of the screen
    [[nodiscard]] QRect rectOf(int page) const; ///< on the viewport
    [[nodiscard]] std::pair<int, int> seen() const;
    [[nodiscard]] double step() const; ///< pixels from page to page
    void arrange(double scale); ///< keeps what stands in the middle of the view there
    void ask();
    void notice();

    int m_pages = 0, m_page = 0;
    QSizeF m_size{210, 297};
    Fit m_fit = Fit::Width;
    double m_scale = 4; ///< pixels of a millimetre
    QHash<int, Picture> m_images;
    bool m_isWaiting = false;
    QString m_words;
};

} // namespace plenary
