/** Schools, courses and marks. */
export const educationWords = `
student pupil learner
teacher instructor tutor ~ lecturer professor
lesson ~ lecture
exam examination ~ quiz
enrolment enrollment enrol enroll ~ matriculate matriculation
scholarship bursary
semester ~ trimester
attendance attend
homework coursework
graduation graduate ~ alumnus
university college ~ academy
curriculum syllabus
thesis dissertation
kindergarten nursery ~ preschool
headmaster headteacher
plagiarism plagiarise plagiarize
`;
