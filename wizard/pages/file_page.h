// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "wizard/frame/page.h"
#include "wizard/jobs/job_desk.h"
#include "wizard/jobs/store_jobs.h"
#include "wizard/session.h"
#include "wizard/widgets/notice.h"

namespace wizard {

/// FilePage asks for the PFX, and says at once what the file is.
class FilePage : public Page {
    Q_OBJECT

  public:
    /// FilePage refers to session and desk, which must outlive it.
    FilePage(Session& session, jobs::JobDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString purpose() const override;
    [[nodiscard]] look::IconId icon() const override { return look::IconId::File; }
    void enter() override;
    [[nodiscard]] QWidget* firstField() const override;
    [[nodiscard]] std::optional<PageId> next() const override;
    void leave() override;

    /// takeDropped chooses the file that fell on the window. In practice no other file is taken: its real key would
    /// land in the made-up surroundings.
    void takeDropped(const QList<QUrl>& urls);

    /// choose puts a file into the field and looks into it.
    void choose(const QString& path);

    /// chooseInstalled looks a certificate up in Personal, and goes on with it as if the user had chosen it there.
    void chooseInstalled(const certcore::Thumbprint& thumbprint);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    enum class After { Stay, Leave };
    void makeFields(QVBoxLayout* layout);
    void makeDropArea();
    void browse();
    void showRecentFolders();
    void read(After after);
    void take(certcore::Result<jobs::ReadFile> file, After after);
    void describeFile();
    void listInstalled();
    void askForInstalled(const jobs::Inventory& inventory);
    void takeInstalled(const certcore::StoredCertificate& stored);

    Session& m_session;
    jobs::JobDesk& m_desk;
    bool m_showsPractice = false;  // The made-up file stands in the field: not for the next task.
    QLineEdit* m_path;
    QPushButton* m_browse;
    QPushButton* m_recent;
    QPushButton* m_inPersonal;
    QMenu* m_folders;
    widgets::Notice* m_notice;
    widgets::PlainLabel* m_encryption;
    widgets::ToneFrame* m_dropArea;
};

}  // namespace wizard
