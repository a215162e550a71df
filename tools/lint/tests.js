// What keeps the suite whole and within its budget (15 minutes on two cores): no test is left out by hand, none waits for real time, and what
// needs a socket, a process or a long time limit stands in an integration test.

const whole = 'A test runs always, or is skipped for what the machine lacks (skipIf, context.skip with the reason).'
const virtual = 'Virtual time: pass `now`. A real wait belongs into an integration test.'

const leftOut = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fails)$/]',
  message: whole,
}
const named = { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' }
const wait = { selector: "CallExpression[callee.name='setTimeout'][arguments.1.value>50]", message: virtual }
const patience = {
  selector: 'CallExpression[callee.name=/^(it|test|describe)$/] > Literal.arguments:last-child[value>60000]',
  message: 'A unit test that may take more than a minute is an integration test.',
}

export const tests = {
  every: { rules: { 'no-restricted-syntax': ['error', leftOut, named] } },
  unit: {
    rules: {
      'no-restricted-syntax': ['error', leftOut, named, wait, patience],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^node:(net|tls|http|https|dgram|child_process|cluster|worker_threads)$',
              message: 'Sockets and processes belong into an integration test.',
            },
          ],
        },
      ],
    },
  },
}
