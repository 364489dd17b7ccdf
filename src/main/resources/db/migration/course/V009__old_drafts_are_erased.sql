-- What a company wrote and its course is long over is erased, with every earlier version; what it handed in stays.
grant delete on course.answer, course.answer_change, course.work_row to ${app};
