import { expect, test } from 'vitest'
import { Course } from '../../build/lesson-files.ts'
import { demandsOn } from '../../scripts/lessons/demands.ts'
import { COURSE, loadTestedLesson } from '../../scripts/lessons/judging.ts'

const lessons = await Promise.all(new Course(COURSE).slugs().map((slug) => loadTestedLesson(slug)))

for (const lesson of lessons)
  for (const { title, problem } of demandsOn(lesson))
    test(`${lesson.slug}: ${title}`, async () => {
      expect(await problem()).toBeNull()
    })
