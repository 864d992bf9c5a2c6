#pragma once

#include <frid/application/intervention/InterventionViews.h>

#include "myday/MyDayDrafts.h"

class QListWidget;
class QVBoxLayout;
class QWidget;

namespace frid::ui {

class AppContext;

/// A list of My day's side column, under its headline.
QListWidget* addList(QVBoxLayout* layout, const QString& name, const QString& title);
/// As high as its lines; a list without lines is taken away from `page`, headline and all.
void settle(QListWidget* list, QWidget* page);

/// Shows when, what, and whose; returns where each line leads.
QList<DayTarget> fillSessions(
    const AppContext& context, const QList<SessionRow>& sessions, QListWidget* list);

} // namespace frid::ui
