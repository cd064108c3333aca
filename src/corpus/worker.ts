// What runs in each worker thread of `parseAll`.
import { runTask } from "./task.ts";
import type { Task } from "./task.ts";

/** Called by the pool for each batch. */
export default function work(task: Task): string | null {
  return runTask(task);
}
